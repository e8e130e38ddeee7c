/** Runs an effect outside a component. @returns how to end it */
export function effectRoot(effect: () => void): () => void {
  return $effect.root(() => {
    $effect(effect);
  });
}
