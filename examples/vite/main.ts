// Vite: nothing to set up. precis is loaded when it is first asked for, so that the page itself opens at once.
// `npx vite examples/vite` after `npm run build`.
import sample from '../sample-article.txt?raw';

document.querySelector('#read')?.addEventListener('click', async () => {
  const { summarize } = await import('precis');
  const place = document.querySelector('#summary');
  if (place !== null) place.textContent = summarize(sample, { length: 'short' }).text;
});
