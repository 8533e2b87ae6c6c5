import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { momentText } from '../../src/publish/index.ts';
import { ACCOUNT_ID, type Accounts } from '../../src/run/akun/index.ts';
import type { Values } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { give, say } from '../run-command.ts';
import { situsAsked } from '../situs-asked.ts';
import { WrongUse } from '../wrong-use.ts';
import type { ACTS, command } from './command.ts';
import { accountLine, paperText } from './words.ts';

interface Asked {
  accounts: Accounts;
  values: Values<typeof command.options>;
  names: readonly string[];
  kabupaten: Kabupaten;
  /** Where the room is, for the paper. */
  address: string;
}

const LINES_OF_TRAIL = 200;

/** @throws WrongUse */
export async function doAct(act: (typeof ACTS)[number], asked: Asked): Promise<ExitCode> {
  const { accounts, values, names, kabupaten, address } = asked;
  const { zona_waktu: zona } = kabupaten.identitas;
  if (act === 'buat') return create(asked);
  if (act === 'daftar') {
    for (const one of await accounts.list()) give(accountLine(one));
    return EXIT.done;
  }
  if (act === 'jejak') return showTrail(asked);
  const [id = '', ...situs] = names;
  if (!(await accounts.exists(id)))
    throw new WrongUse(`Akun \`${id}\` tidak ada. Lihat daftarnya: \`npm run akun daftar\`.`);
  const { keeper } = accounts;
  switch (act) {
    case 'kode':
      give(paperText({ ...(await keeper.newCode(id, values.cara)), akun: id }, address, zona));
      return EXIT.done;
    case 'buka':
      give(paperText({ ...(await keeper.reopen(id, values.cara)), akun: id }, address, zona));
      return EXIT.done;
    case 'tutup':
      await keeper.shut(id);
      say(`Akun ${id} ditutup; semua sesinya berakhir.`);
      return EXIT.done;
    case 'pindah':
      if (situs.length === 0)
        throw new WrongUse('Sebut situs barunya, misalnya `npm run akun pindah dinkes.1 rsud`.');
      await keeper.move(id, situsAsked(situs, kabupaten, values.content));
      say(`Akun ${id} sekarang untuk ${situs.join(', ')}; semua sesinya berakhir.`);
      return EXIT.done;
    case 'keluarkan':
      await keeper.endSessions(id);
      say(`Semua sesi akun ${id} berakhir.`);
      return EXIT.done;
  }
}

async function create({ accounts, values, names, kabupaten, address }: Asked): Promise<ExitCode> {
  if (values.peran === 'penulis' && names.length === 0)
    throw new WrongUse('Sebut situsnya, misalnya `npm run akun buat dinkes`.');
  if (values.akun !== undefined && !ACCOUNT_ID.test(values.akun))
    throw new WrongUse('Nama akun terdiri dari huruf kecil, angka, titik, dan tanda hubung: `dinkes.umum`.');
  const situs = names.length > 0 ? situsAsked(names, kabupaten, values.content) : [];
  const made = await accounts.create({ ...values, situs });
  if (!made)
    throw new WrongUse(
      `Akun \`${values.akun}\` sudah ada. Untuk kode baru: \`npm run akun kode ${values.akun}\`.`,
    );
  give(paperText(made, address, kabupaten.identitas.zona_waktu));
  return EXIT.done;
}

async function showTrail({ accounts, kabupaten }: Asked): Promise<ExitCode> {
  const { zona_waktu: zona } = kabupaten.identitas;
  for (const { waktu, akun, tindakan, situs, sasaran } of (await accounts.trail(LINES_OF_TRAIL)).reverse())
    give([momentText(waktu, zona), akun, tindakan, situs, sasaran].filter(Boolean).join(' '));
  const broken = await accounts.brokenTrail();
  if (broken === undefined) return EXIT.done;
  say(
    `Jejak nomor ${broken} tidak lagi seperti saat ditulis. Simpan salinan berkasnya, dan cari tahu siapa yang membukanya.`,
  );
  return EXIT.contentNeedsWork;
}
