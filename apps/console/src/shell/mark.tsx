/** The sign of Mortar: a mortar and its pestle. */
export const Mark = ({ size = 22 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="4 4 24 24" aria-hidden="true">
    <path d="M18.6 14 24.4 5.6" stroke="#e9b44c" strokeWidth="3.2" strokeLinecap="round" />
    <path d="M5.5 14.5h21c0 5.6-2.6 8.8-6 10.3V27h-9v-2.2c-3.4-1.5-6-4.7-6-10.3Z" fill="#7fd1bf" />
  </svg>
)
