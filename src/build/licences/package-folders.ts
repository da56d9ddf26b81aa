/** Where a build leaves the folders of the packages it ships, as a JSON list, below the generated folder. */
export const PACKAGE_FOLDERS = 'licences/package-folders.json';
