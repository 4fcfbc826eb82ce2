// The Graphviz C library as Swift sees it: libgvc renders, libcgraph parses DOT.
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

// What a layout has found stands behind macros, which Swift can't call.

/// The middle of a node, in points.
static inline double dragoman_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double dragoman_node_y(Agnode_t *node) { return ND_coord(node).y; }

/// The size of the drawing with its heading, in points.
static inline double dragoman_width(Agraph_t *graph) { return GD_bb(graph).UR.x - GD_bb(graph).LL.x; }
static inline double dragoman_height(Agraph_t *graph) { return GD_bb(graph).UR.y - GD_bb(graph).LL.y; }

/// The resolution of the renderings that follow; 0 for the default of their format.
static inline void dragoman_set_resolution(Agraph_t *graph, double dotsPerInch) { GD_drawing(graph)->dpi = dotsPerInch; }

// Attributes by name: the library copies what it is given, though its types don't say so.

static inline const char *dragoman_attribute(void *object, const char *name) { return agget(object, (char *)name); }
static inline void dragoman_set_attribute(void *object, const char *name, const char *value) {
    agsafeset(object, (char *)name, (char *)value, "");
}
