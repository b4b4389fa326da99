#pragma once

#include "core/arm/templatejson.h"

#include <QByteArray>

// Templates of the shapes that the service's quickstarts have, in our own words.
namespace vitrine::test {

/// Reads a template of which \p members are all but the first two.
Json armTemplate(const QByteArray &members);
/// Reads values of parameters, `{"name": value}`.
Json armValues(const QByteArray &json);
/// A gallery named by a parameter, where its group is.
Json galleryTemplate();
/// An image definition in a gallery; numbers are texts.
Json definitionTemplate();
/// A version made from a managed image, in the form of the older interface.
Json versionTemplate();
/// A machine made from a version, with a network that Vitrine does not keep.
Json machineTemplate();

}  // namespace vitrine::test
