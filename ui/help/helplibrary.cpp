#include "ui/help/helplibrary.h"

#include "core/base/faulttable.h"

#include <QFile>

#include <algorithm>

namespace vitrine {
namespace {

QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.sliced(2).trimmed() : first;
}

// The texts of faults are plain; nothing in them is meant as markup.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]<>#|~").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

}  // namespace

QStringList HelpLibrary::bundledNames()
{
    return {
        QStringLiteral("index"),      QStringLiteral("gallery"),    QStringLiteral("definition"),
        QStringLiteral("version"),    QStringLiteral("latest"),     QStringLiteral("osstate"),
        QStringLiteral("region"),     QStringLiteral("replica"),    QStringLiteral("publish"),
        QStringLiteral("encryption"), QStringLiteral("recyclebin"), QStringLiteral("sharing"),
        QStringLiteral("labs"),       QStringLiteral("filter"),     QStringLiteral("keyboard"),
        QStringLiteral("activities"), QStringLiteral("machines"),   QStringLiteral("costs"),
        QStringLiteral("templates"),  QStringLiteral("bundles"),    QStringLiteral("options"),
        QStringLiteral("tags")};
}

HelpLibrary::HelpLibrary(const QString &language)
{
    const QString folder = language == QLatin1String("fr") ? language : QStringLiteral("en");
    for (const QString &name : bundledNames()) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString markdown = QString::fromUtf8(file.readAll());
        m_pages.push_back({name, titleOf(markdown), markdown});
    }
    addFaults();
}

void HelpLibrary::addFaults()
{
    for (const FaultEntry &entry : allFaultEntries()) {
        const QString reason =
            QString::fromUtf8(entry.reason.data(), static_cast<qsizetype>(entry.reason.size()));
        const FaultText text = faultText(faultOfKind(reason));
        const QString markdown =
            QStringLiteral("# %1\n\n%2\n\n## %3\n\n%4\n\n## %5\n\n%6\n\n%7\n")
                .arg(escaped(text.title), escaped(text.message), tr("Cause"), escaped(text.cause),
                     tr("Remedy"), escaped(text.remedy),
                     tr("Code: %1 · Reason: %2").arg(escaped(text.code), escaped(reason)));
        m_pages.push_back({QStringLiteral("fault:") + reason, text.title, markdown});
    }
}

const HelpPage *HelpLibrary::find(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name, &HelpPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<const HelpPage *> HelpLibrary::search(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<const HelpPage *> found;
    for (const HelpPage &page : m_pages) {
        const QString all = page.markdown + page.name;
        if (std::ranges::all_of(words, [&all](const QString &word) {
                return all.contains(word, Qt::CaseInsensitive);
            }))
            found.push_back(&page);
    }
    const auto inTitle = [&words](const HelpPage *page) {
        return std::ranges::any_of(words, [page](const QString &word) {
            return page->title.contains(word, Qt::CaseInsensitive);
        });
    };
    std::vector<const HelpPage *> ordered;
    std::ranges::copy_if(found, std::back_inserter(ordered), inTitle);
    std::ranges::copy_if(found, std::back_inserter(ordered),
                         [&](const HelpPage *page) { return !inTitle(page); });
    return ordered;
}

}  // namespace vitrine
