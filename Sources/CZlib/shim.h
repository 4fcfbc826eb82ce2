// The zlib C library as Swift sees it: inflate for gzip files.
#include <zlib.h>
