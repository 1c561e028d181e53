/** The components in their states. */
export const GalleryPage = () => <div class="page" />;
