// Starts every npm command: `node scripts/mulai.mjs <command> [arguments]`.
// Plain JavaScript without newer syntax, so that even a Node that is too old can say so.
const major = Number(process.versions.node.split('.')[0]);

if (major < 18) {
  console.error(
    `Node ${process.versions.node} di komputer ini terlalu lama. Pasang Node 24 dari https://nodejs.org, lalu ulangi perintah ini.`,
  );
  process.exitCode = 3;
} else {
  import('./mulai/start.mjs').then(({ start }) => start(process.argv.slice(2)));
}
