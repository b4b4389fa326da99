#pragma once

namespace vitrine {

/// Has scroll areas answer assistive technology through an interface of our own, from here on.
/// Qt 6.4 ends the program when it is asked for a part of a scroll area that has gone meanwhile,
/// as its scroll bars do.
void installSpokenAreas();

}  // namespace vitrine
