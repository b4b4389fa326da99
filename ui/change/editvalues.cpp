#include "ui/change/editvalues.h"

#include <algorithm>

namespace vitrine {
namespace {

QString dateText(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().date().toString(Qt::ISODate) : QString();
}

std::vector<std::pair<QString, QString>> listOf(const Tags &tags)
{
    std::vector<std::pair<QString, QString>> list;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        list.emplace_back(tag.key(), tag.value());
    return list;
}

int numberOf(const std::optional<int> &end)
{
    return end.value_or(0);
}

RecommendedRange rangeOf(int min, int max)
{
    const auto end = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
    return {end(min), end(max)};
}

/// Takes answers over into one resource and gathers what cannot be read.
class Reader {
public:
    explicit Reader(const EditValues &values)
        : m_values(values)
    {
    }

    void takeDate(QDateTime &date)
    {
        // What was not touched keeps its time of day.
        if (m_values.endOfLife == dateText(date))
            return;
        if (m_values.endOfLife.isEmpty()) {
            date = {};
            return;
        }
        auto parsed = parseDate(m_values.endOfLife, QStringLiteral("endOfLifeDate"));
        if (parsed)
            date = *parsed;
        else
            m_problems.push_back(std::move(parsed.error()));
    }

    void takeTags(Tags &tags)
    {
        tags.clear();
        for (const auto &[name, value] : m_values.tags) {
            if (tags.contains(name))
                m_problems.push_back(Fault::of(QStringLiteral("tags.invalid"),
                                               QStringLiteral("tags.") + name, {name}));
            tags.insert(name, value);
        }
    }

    void take(Gallery &gallery)
    {
        gallery.description = m_values.description;
        takeTags(gallery.tags);
    }
    void take(ImageDefinition &definition)
    {
        definition.description = m_values.description;
        definition.recommendedVCPUs = rangeOf(m_values.minVCPUs, m_values.maxVCPUs);
        definition.recommendedMemory = rangeOf(m_values.minMemory, m_values.maxMemory);
        takeDate(definition.endOfLifeDate);
        takeTags(definition.tags);
    }
    void take(ImageVersion &version)
    {
        version.publishingProfile.excludeFromLatest = m_values.excludeFromLatest;
        takeDate(version.publishingProfile.endOfLifeDate);
        takeTags(version.tags);
    }

    Result<> finish() { return Fault::all(std::move(m_problems)); }

private:
    const EditValues &m_values;
    Problems m_problems;
};

void fill(EditValues &values, const Gallery &gallery)
{
    values.description = gallery.description;
}

void fill(EditValues &values, const ImageDefinition &definition)
{
    values.description = definition.description;
    values.endOfLife = dateText(definition.endOfLifeDate);
    values.minVCPUs = numberOf(definition.recommendedVCPUs.min);
    values.maxVCPUs = numberOf(definition.recommendedVCPUs.max);
    values.minMemory = numberOf(definition.recommendedMemory.min);
    values.maxMemory = numberOf(definition.recommendedMemory.max);
}

void fill(EditValues &values, const ImageVersion &version)
{
    values.endOfLife = dateText(version.publishingProfile.endOfLifeDate);
    values.excludeFromLatest = version.publishingProfile.excludeFromLatest;
}

QDateTime endOfLifeOf(const EditableResource &resource)
{
    if (const auto *definition = std::get_if<ImageDefinition>(&resource))
        return definition->endOfLifeDate;
    if (const auto *version = std::get_if<ImageVersion>(&resource))
        return version->publishingProfile.endOfLifeDate;
    return {};
}

}  // namespace

ResourceId idOf(const EditableResource &resource)
{
    return std::visit([](const auto &one) { return one.id(); }, resource);
}

QString etagOf(const EditableResource &resource)
{
    return std::visit([](const auto &one) { return one.etag(); }, resource);
}

EditValues valuesOf(const EditableResource &resource)
{
    EditValues values;
    std::visit(
        [&values](const auto &one) {
            fill(values, one);
            values.tags = listOf(one.tags);
        },
        resource);
    return values;
}

Result<EditableResource> withValues(const EditableResource &present, const EditValues &values)
{
    EditableResource wanted = present;
    Reader reader(values);
    std::visit([&reader](auto &one) { reader.take(one); }, wanted);
    if (auto read = reader.finish(); !read)
        return std::unexpected(std::move(read.error()));
    return wanted;
}

std::vector<ResourceRequest> alterationOf(const EditableResource &present,
                                          const EditableResource &wanted)
{
    return std::visit(
        [&wanted]<typename Resource>(const Resource &before) -> std::vector<ResourceRequest> {
            return {Alteration<Resource>{before, std::get<Resource>(wanted)}};
        },
        present);
}

Problems editProblems(const EditableResource &present, const EditableResource &wanted,
                      const Policy &policy, const QDateTime &now)
{
    Problems problems;
    if (const auto *gallery = std::get_if<Gallery>(&wanted))
        problems = check(*gallery);
    else if (const auto *definition = std::get_if<ImageDefinition>(&wanted))
        problems = check(*definition, now);
    else if (const auto *version = std::get_if<ImageVersion>(&wanted))
        problems = check(*version, policy, now);
    const bool keepsDate = endOfLifeOf(present) == endOfLifeOf(wanted);
    std::erase_if(problems, [keepsDate](const Fault &fault) {
        const EditField field = editFieldOf(fault);
        return field == EditField::None || (field == EditField::EndOfLife && keepsDate);
    });
    return problems;
}

EditField editFieldOf(const Fault &fault)
{
    const QString &target = fault.target;
    if (fault.reason == QLatin1String("tags.invalid"))
        return EditField::TagList;
    if (target.contains(QLatin1String("endOfLifeDate")))
        return EditField::EndOfLife;
    if (target.contains(QLatin1String("recommended")))
        return target.contains(QLatin1String("memory"), Qt::CaseInsensitive) ? EditField::Memory
                                                                             : EditField::VCPUs;
    if (target.endsWith(QLatin1String("description")))
        return EditField::Description;
    if (target.endsWith(QLatin1String("excludeFromLatest")))
        return EditField::ExcludeFromLatest;
    return EditField::None;
}

}  // namespace vitrine
