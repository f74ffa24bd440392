/** A tap that begins before the live layer is there picks from the drawing: the same tap is what brings the layer. */
export function pickEarly(
  root: EventTarget,
  view: { readonly mounted: boolean },
  pickAt: (x: number, y: number) => void,
) {
  let early = false;
  root.addEventListener('pointerdown', () => (early = !view.mounted));
  root.addEventListener('click', (event) => {
    const box = event.target instanceof Element && early ? event.target.closest('.box') : null;
    if (!box || !(event instanceof MouseEvent)) return;
    early = false;
    const { left, top } = box.getBoundingClientRect();
    pickAt(event.clientX - left, event.clientY - top);
  });
}
