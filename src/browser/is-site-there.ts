/** Whether the site answers at the page's own address: then a file that does not come is gone, not cut off. */
export async function isSiteThere(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
