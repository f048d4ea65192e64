const field = document.querySelector('input');
const list = document.querySelector('ul');

field.addEventListener('input', async () => {
  const rows = await window.__TAURI_INTERNALS__.invoke('rows', { text: field.value });
  list.replaceChildren(
    ...rows.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
  );
});
