/** A running time: "0:40", "11:20", "1:02:10". Negative times count as zero. */
export function clockLength(ms: number): string {
  const left = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(left / 3600);
  const minutes = Math.floor(left / 60) % 60;
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(left % 60)}` : `${minutes}:${two(left % 60)}`;
}
