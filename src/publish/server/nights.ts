interface Nights {
  /** Folder of the program on the server, and who owns it. */
  program: string;
  user: string;
  /** Zone in which nights are nights. */
  zone: string;
}

/**
 * Units of systemd for what nobody watches, each under its path: a night's run with the new day, a look every quarter of
 * an hour for what was edited, and one a day at the certificate. Where a machine was off, what it missed is done when it
 * is on again.
 */
export function systemdText(nights: Nights): string {
  const service = (what: string, lines: readonly string[]): string =>
    [
      '[Unit]',
      `Description=${what}`,
      'Wants=network-online.target',
      'After=network-online.target',
      '',
      '[Service]',
      'Type=oneshot',
      `User=${nights.user}`,
      `WorkingDirectory=${nights.program}`,
      'Nice=10',
      'IOSchedulingClass=idle',
      'TimeoutStartSec=2h',
      'NoNewPrivileges=yes',
      'PrivateTmp=yes',
      ...lines,
    ].join('\n');
  const timer = (what: string, when: string): string =>
    [
      '[Unit]',
      `Description=${what}`,
      '',
      '[Timer]',
      when,
      'Persistent=true',
      '',
      '[Install]',
      'WantedBy=timers.target',
    ].join('\n');
  const units: [name: string, text: string][] = [
    ['situs-malam.service', service('Menerbitkan situs dengan hari yang baru', [DEPLOY])],
    ['situs-malam.timer', timer('Tiap malam', `OnCalendar=*-*-* 00:05:00 ${nights.zone}`)],
    [
      'situs-suntingan.service',
      // A pull that fails leaves the content as it was; what the folder holds is published all the same.
      service('Menerbitkan yang baru disunting', [
        'ExecStartPre=-/usr/bin/git pull --ff-only --quiet',
        DEPLOY,
      ]),
    ],
    [
      'situs-panen.service',
      // A source with a fault ends it with 1: that is told on the board, and the machine did its work.
      service('Memanen yang tayang dari semua situs', [
        'ExecStart=/usr/bin/npm run --silent harvest',
        'SuccessExitStatus=1',
      ]),
    ],
    ['situs-panen.timer', timer('Tiap seperempat jam', 'OnCalendar=*:08/15')],
    ['situs-suntingan.timer', timer('Tiap seperempat jam', 'OnCalendar=*:03/15')],
    [
      'situs-sertifikat.service',
      service('Memeriksa umur sertifikat', [
        'ExecStart=/usr/bin/npm run --silent server -- sertifikat --kabari',
      ]),
    ],
    ['situs-sertifikat.timer', timer('Tiap pagi', `OnCalendar=*-*-* 06:20:00 ${nights.zone}`)],
  ];
  const files = units.map(([name, text]) => `# /etc/systemd/system/${name}\n${text}\n`);
  return `# Dibuat oleh \`npm run server -- systemd\`. Simpan tiap bagian di berkas yang disebut di atasnya, lalu:
#   systemctl daemon-reload
#   systemctl enable --now ${units
    .map(([name]) => name)
    .filter((name) => name.endsWith('.timer'))
    .join(' ')}

${files.join('\n')}`;
}

const DEPLOY = 'ExecStart=/usr/bin/npm run --silent deploy -- --kabari';

/** The same for `cron`, where there is no systemd; cron knows no zone of its own but that of the machine. */
export const cronText = ({
  program,
  user,
  zone,
}: Nights): string => `# Dibuat oleh \`npm run server -- cron\`. Simpan di /etc/cron.d/situs. Zona waktu komputer harus ${zone}.
SHELL=/bin/sh
5 0 * * * ${user} cd ${program} && npm run --silent deploy -- --kabari
3-59/15 * * * * ${user} cd ${program} && { git pull --ff-only --quiet || true; } && npm run --silent deploy -- --kabari
8-59/15 * * * * ${user} cd ${program} && npm run --silent harvest
20 6 * * * ${user} cd ${program} && npm run --silent server -- sertifikat --kabari
`;
