// Waits for ever, until it is interrupted.
setInterval(() => {}, 1000);
console.error('siap');
