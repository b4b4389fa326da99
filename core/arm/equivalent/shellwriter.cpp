#include "core/arm/equivalent/shellwriter.h"

#include "core/arm/equivalent/equivalentforms.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

QStringList wordsOf(const Tags &tags)
{
    QStringList words;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        words << (tag.value().isEmpty() ? tag.key() : tag.key() + u'=' + tag.value());
    return words;
}

}  // namespace

bool isNamable(const Tags &tags)
{
    return std::ranges::none_of(tags.keys(), [](const QString &key) { return key.contains(u'='); });
}

QString tagsSet(const Tags &tags)
{
    return QStringLiteral("tags=") + QString::fromUtf8(compactJson(tagsJson(tags)));
}

QString argumentDate(const QDateTime &date)
{
    return date.isValid() ? QString::fromStdString(jsonDate(date)) : QString();
}

void ShellWriter::write(const ResourceRequest &request)
{
    m_request = &request;
    std::visit([this](const auto &asked) { say(asked); }, request);
}

ShellCommand ShellWriter::bare(const char *path) const
{
    return ShellCommand((m_isAz ? QStringLiteral("az ") : QStringLiteral("vitrinectl "))
                        + QString::fromLatin1(path));
}

ShellCommand ShellWriter::command(const char *path, const ResourceId &id) const
{
    ShellCommand line = bare(path);
    line.add(u"--subscription", id.subscriptionId());
    return line;
}

ShellCommand ShellWriter::galleryCommand(const char *path, const ResourceId &id) const
{
    ShellCommand line = command(path, id);
    line.add(u"--resource-group", id.resourceGroup());
    line.add(u"--gallery-name", id.names().value(0));
    line.add(u"--gallery-image-definition", id.names().value(1));
    line.add(u"--gallery-image-version", id.names().value(2));
    return line;
}

ShellCommand ShellWriter::namedCommand(const char *path, const ResourceId &id) const
{
    ShellCommand line = command(path, id);
    line.add(u"--resource-group", id.resourceGroup());
    line.add(u"--name", id.name());
    return line;
}

void ShellWriter::put(const ShellCommand &line, bool hasWords)
{
    if (m_isAz && (!hasWords || !line.isForAz()))
        putAsRest();
    else
        m_lines << line.toString();
}

void ShellWriter::putAsRest()
{
    ShellCommand line = bare("rest");
    line.add(u"--method", methodOf(*m_request).toLower());
    line.add(u"--url", addressOf(placeOf(*m_request)));
    line.add(u"--body", QString::fromUtf8(prettyJson(bodyOf(*m_request))));
    m_lines << line.toString();
}

void ShellWriter::addTags(ShellCommand &line, const Tags &tags) const
{
    if (isNamable(tags))
        line.addList(u"--tags", wordsOf(tags));
}

void ShellWriter::addPlan(ShellCommand &line, const std::optional<PurchasePlan> &plan) const
{
    if (!plan)
        return;
    line.add(u"--plan-name", plan->name);
    line.add(u"--plan-product", plan->product);
    line.add(u"--plan-publisher", plan->publisher);
}

void ShellWriter::setRest(const char *path, const ResourceId &id, const QStringList &sets)
{
    if (m_isAz || sets.isEmpty())
        return;
    ShellCommand line = galleryCommand(path, id);
    line.addList(u"--set", sets);
    m_lines << line.toString();
}

// A text is told apart from a number, a date or a list by its quotes - except, to vitrinectl, where
// a text was before.
void ShellWriter::addDifferences(ShellCommand &line, const std::vector<Difference> &list) const
{
    QStringList sets;
    QStringList removed;
    for (const Difference &one : list) {
        if (one.json.isEmpty())
            removed << one.path;
        else if (one.isText && one.wasText && !m_isAz)
            sets << one.path + u'=' + (one.text.startsWith(u'@') ? u'@' + one.text : one.text);
        else
            sets << one.path + u'=' + one.json;
    }
    line.addList(u"--set", sets);
    for (const QString &path : removed)
        line.add(u"--remove", path);
}

QString shellLines(const std::vector<ResourceRequest> &requests, Dialect dialect)
{
    ShellWriter writer(dialect);
    for (const ResourceRequest &request : requests)
        writer.write(request);
    return writer.text();
}

}  // namespace vitrine
