// Says what reached it, and ends with the code it is given.
const [code, ...words]: string[] = process.argv.slice(2);
console.log(JSON.stringify(words));
process.exitCode = Number(code);
