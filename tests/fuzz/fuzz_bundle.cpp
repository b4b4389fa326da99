// The files of a bundle, each as a stranger may have written it: the first byte says which.
#include "core/base/blocks.h"
#include "core/bundle/bundlecontents.h"
#include "core/bundle/bundleindex.h"
#include "core/bundle/bundlesignature.h"
#include "core/bundle/diskmap.h"
#include "core/bundle/packedblock.h"

#include <vector>

namespace {

using namespace vitrine;

// What is read is written to bytes that are read as the same.
template <typename Value>
void holdToItsEncoding(const Value &value)
{
    const QByteArray again = value.encode();
    const auto read = Value::decode(again, QStringLiteral("fuzz"));
    if (!read || read->encode() != again)
        __builtin_trap();
}

void readMap(const QByteArray &bytes)
{
    const auto map = DiskMap::decode(bytes, QStringLiteral("fuzz"));
    if (!map)
        return;
    if (map->encode() != bytes)
        __builtin_trap();
    for (const MappedBlock &block : map->blocks) {
        if (map->lengthOf(block.index) == 0
            || (block.isLeftOut() && block.stored >= map->bases.size()))
            __builtin_trap();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1),
                           static_cast<qsizetype>(size - 1));
    const QString file = QStringLiteral("fuzz");
    switch (data[0]) {
    case 'i':
        if (const auto index = BundleIndex::decode(bytes, file))
            holdToItsEncoding(*index);
        break;
    case 'c':
        if (const auto contents = BundleContents::decode(bytes, file))
            holdToItsEncoding(*contents);
        break;
    case 'm': readMap(bytes); break;
    case 's':
        if (const auto signature = BundleSignature::decode(bytes);
            signature && signature->encode() != bytes)
            __builtin_trap();
        break;
    default: {
        std::vector<std::byte> block(kBlockBytes);
        static_cast<void>(unpackBlock(std::as_bytes(std::span(data + 1, size - 1)), block));
    }
    }
    return 0;
}
