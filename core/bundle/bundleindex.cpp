#include "core/bundle/bundleindex.h"

#include "core/base/blocks.h"
#include "core/bundle/bundleformat.h"
#include "core/bundle/bundlejson.h"
#include "core/disk/bytes.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

Json fileJson(const BundledFile &file)
{
    return {{"bytes", file.bytes}, {"sha256", jsonText(file.digest.toString())}};
}

Json filesJson(const std::vector<BundledFile> &files)
{
    Json list = Json::array();
    for (const BundledFile &file : files)
        list.push_back(fileJson(file));
    return list;
}

bool readFile(const Json &json, std::uint64_t limit, BundledFile &file)
{
    if (!json.is_object())
        return false;
    const auto bytes = numberAt(json, "bytes");
    file.bytes = bytes.value_or(0);
    file.digest = Digest::parse(textAt(json, "sha256"));
    return file.bytes > 0 && file.bytes <= limit && !file.digest.isNull();
}

bool readFiles(const Json &json, const char *key, std::uint64_t limit,
               std::vector<BundledFile> &files)
{
    for (const Json &item : listAt(json, key)) {
        if (!readFile(item, limit, files.emplace_back()))
            return false;
    }
    return true;
}

// Maps are called after their digests, so that one digest is one file.
bool areDistinct(std::vector<BundledFile> files)
{
    std::ranges::sort(files, {}, &BundledFile::digest);
    return std::ranges::adjacent_find(files, {}, &BundledFile::digest) == files.end();
}

bool isSummable(const BundleIndex &index)
{
    std::optional<std::uint64_t> sum = index.contents.bytes;
    for (const auto *files : {&index.maps, &index.parts}) {
        for (const BundledFile &file : *files)
            sum = sum ? checkedSum(*sum, file.bytes) : sum;
    }
    return sum.has_value();
}

}  // namespace

std::uint64_t BundleIndex::totalBytes() const
{
    std::uint64_t total = contents.bytes;
    for (const BundledFile &file : maps)
        total += file.bytes;
    for (const BundledFile &file : parts)
        total += file.bytes;
    return total;
}

QByteArray BundleIndex::encode() const
{
    Json json{{"format", kBundleFormat},       {"blockBytes", kBlockBytes},
              {"id", jsonText(id.toString())}, {"catalog", jsonText(catalog.toString())},
              {"madeAt", jsonDate(madeAt)},    {"partBytes", partBytes}};
    if (base)
        json["base"] = jsonText(base->toString());
    json["contents"] = fileJson(contents);
    json["disks"] = filesJson(maps);
    json["parts"] = filesJson(parts);
    return prettyJson(json) + '\n';
}

Result<BundleIndex> BundleIndex::decode(const QByteArray &bytes, const QString &file)
{
    const auto json = parsedBundleJson(bytes, file);
    if (!json)
        return std::unexpected(json.error());
    const auto format = numberAt(*json, "format");
    if (!format)
        return std::unexpected(bundleDamaged(file, "format"));
    if (*format != kBundleFormat || numberAt(*json, "blockBytes") != kBlockBytes)
        return std::unexpected(Fault::of(QStringLiteral("bundle.format.unsupported"), file,
                                         {QString::number(*format)}));
    BundleIndex index;
    index.id = Uid::parse(textAt(*json, "id"));
    index.catalog = Uid::parse(textAt(*json, "catalog"));
    index.madeAt = dateAt(*json, "madeAt").value_or(QDateTime());
    index.partBytes = numberAt(*json, "partBytes").value_or(0);
    if (json->contains("base"))
        index.base = Uid::parse(textAt(*json, "base"));
    const bool isNamed = !index.id.isNull() && !index.catalog.isNull() && index.madeAt.isValid()
        && (!index.base || !index.base->isNull());
    if (!isNamed || index.partBytes < kSmallestPartBytes || index.partBytes > kLargestPartBytes)
        return std::unexpected(bundleDamaged(file, "head"));
    const bool areFiles = readFile(objectAt(*json, "contents"), kMaximumJsonBytes, index.contents)
        && readFiles(*json, "disks", kMaximumMapBytes, index.maps)
        && readFiles(*json, "parts", index.partBytes, index.parts);
    if (!areFiles || !areDistinct(index.maps) || !isSummable(index))
        return std::unexpected(bundleDamaged(file, "files"));
    return index;
}

}  // namespace vitrine
