/** Gives a canvas its size in CSS pixels, with the screen's own pixels in it. A change empties it. @returns how many go to one */
export function fitSurface(
  surface: HTMLCanvasElement,
  { width, height }: { width: number; height: number }
): number {
  const scale = Math.min(window.devicePixelRatio, 2);
  const [wide, tall] = [Math.round(width * scale), Math.round(height * scale)];
  if (surface.width !== wide) surface.width = wide;
  if (surface.height !== tall) surface.height = tall;
  surface.style.width = `${width}px`;
  surface.style.height = `${height}px`;
  return scale;
}

/** The colours of the theme by name: each is read from the child of `probes` in its place. */
export function readColours<N extends string>(names: readonly N[], probes: Element): { [K in N]: string } {
  const colours = {} as { [K in N]: string };
  names.forEach((name, at) => (colours[name] = getComputedStyle(probes.children[at]!).color));
  return colours;
}
