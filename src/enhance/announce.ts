/** Says something in passing, to the eye and to a screen reader. */
let place: HTMLElement | undefined;

export function announce(text: string): void {
  if (!place) {
    place = document.createElement('p');
    place.className = 'announcement';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  place.textContent = text;
  setTimeout(() => place?.replaceChildren(), 2500);
}
