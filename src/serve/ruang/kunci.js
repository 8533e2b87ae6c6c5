// Passkeys, where this device has them; every other way in works without a script.
for (const place of document.querySelectorAll('[data-kunci]')) {
  if (!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) continue;
  const isNew = place.dataset.kunci === 'daftar';
  const address = isNew ? '/pasang/kunci' : '/masuk/kunci';
  const told = place.querySelector('[role=status]');
  place.hidden = false;
  place.querySelector('button').addEventListener('click', async () => {
    told.textContent = '';
    try {
      const options = await (await fetch(address)).json();
      const credential = isNew
        ? await navigator.credentials.create({
            publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
          })
        : await navigator.credentials.get({
            publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
          });
      const body = new URLSearchParams({
        jawaban: JSON.stringify(credential),
        token: place.dataset.token ?? '',
      });
      const { ke, kata } = await (await fetch(address, { method: 'POST', body })).json();
      if (ke) location.assign(ke);
      else told.textContent = kata;
    } catch {
      told.textContent = 'Tidak jadi. Coba lagi, atau pakai cara lain.';
    }
  });
}
