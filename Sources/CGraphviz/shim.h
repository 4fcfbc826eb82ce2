// The Graphviz C library as Swift sees it: libgvc renders, libcgraph parses DOT.
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
