/** Why a document cannot be imported: what stands there, what is needed, what to do. */
export class ImportError extends Error {
  constructor(found: string, expected: string, remedy: string) {
    super(`  thấy:     ${found}\n  cần:      ${expected}\n  cách sửa: ${remedy}`);
    this.name = 'ImportError';
  }
}
