import { startPreview } from '../src/serve/index.ts';
import { keluaran, port } from './arguments.ts';
import { EXIT } from './exit-codes.ts';
import { runCommand, say, untilAborted } from './run-command.ts';

await runCommand(
  {
    name: 'preview',
    summary: 'Menampilkan situs yang sudah dibangun, persis seperti saat terbit.',
    options: { keluaran, port },
    examples: [{ line: '', does: 'lalu buka http://localhost:4321/' }],
  },
  async ({ values, signal }) => {
    await startPreview({ keluaran: values.keluaran, port: values.port, say });
    await untilAborted(signal);
    return EXIT.done;
  },
);
