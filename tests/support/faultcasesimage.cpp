// Images that are answered with a fault when they are read.
#include "core/disk/diskreader.h"
#include "tests/support/faultcases.h"
#include "tests/support/faultyimages.h"
#include "tests/support/memorybytes.h"

namespace vitrine::test {
namespace {

Problems readImage(const FaultyImage &image)
{
    const auto bytes = std::as_bytes(std::span(image.bytes));
    auto file = std::make_unique<MemoryBytes>(std::vector(bytes.begin(), bytes.end()),
                                              QString::fromLatin1(image.name));
    const auto disk = openDisk(std::move(file), {.format = QString::fromLatin1(image.saidFormat)});
    return disk ? problemsOf((*disk)->checkContent({})) : problemsOf(disk);
}

}  // namespace

std::vector<FaultCase> imageFaultCases()
{
    // Names and requests outlive the cases.
    static const std::vector<FaultyImage> images = faultyImages();
    static const std::vector<std::string> requests = [] {
        std::vector<std::string> texts;
        for (const FaultyImage &image : images)
            texts.push_back(std::string("read an image that ") + image.defect);
        return texts;
    }();
    std::vector<FaultCase> cases;
    for (std::size_t i = 0; i < images.size(); ++i)
        cases.push_back({{},
                         "disk image",
                         requests[i].c_str(),
                         {images[i].reason, "InvalidParameter", 400, images[i].name},
                         [&image = images[i]](Lab &) { return readImage(image); }});
    return cases;
}

}  // namespace vitrine::test
