#pragma once

#include <QByteArray>

#include <vector>

namespace vitrine::test {

/// The smallest image that is answered with one fault.
struct FaultyImage {
    const char *reason;
    const char *name;  ///< of its file
    const char *defect;  ///< in words, behind “an image that”
    QByteArray bytes;
    const char *saidFormat = "";  ///< what a person says it is
};

/// Returns one image for each fault of a format, of a size or of what is inside an image.
std::vector<FaultyImage> faultyImages();

}  // namespace vitrine::test
