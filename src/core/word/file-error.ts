/** Why a file cannot be read: what stands there, what is needed, what to do. */
export class FileError extends Error {
  readonly found: string;
  readonly remedy: string;

  constructor(found: string, expected: string, remedy: string) {
    super(`  thấy:     ${found}\n  cần:      ${expected}\n  cách sửa: ${remedy}`);
    this.name = new.target.name;
    this.found = found;
    this.remedy = remedy;
  }
}
