/** Said where a status is older than the day by which it must be checked again. */
export const DUE = 'cần kiểm tra lại';
