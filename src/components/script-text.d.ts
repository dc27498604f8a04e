declare module '*.ts?script' {
  /** The script, bundled and minified. */
  const text: string;
  export default text;
}
