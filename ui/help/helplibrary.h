#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// A page of the help.
struct HelpPage {
    QString name;  ///< `replica`, or `fault:` and a reason
    QString title;
    QString markdown;
};

/// All pages in one language: the bundled ones and one for each row of the fault table.
/// Thread: GUI.
class HelpLibrary {
    Q_DECLARE_TR_FUNCTIONS(vitrine::HelpLibrary)

public:
    /// Reads the pages in \p language, `en` or `fr`. The faults are in the language of the
    /// program.
    explicit HelpLibrary(const QString &language);

    /// Returns the names of the bundled pages in reading order.
    static QStringList bundledNames();
    const std::vector<HelpPage> &pages() const { return m_pages; }
    /// Returns nullptr for a name that no page has.
    const HelpPage *find(const QString &name) const;
    /// Returns the pages that have every word of \p text, those with one in the title first; all
    /// pages for an empty text.
    std::vector<const HelpPage *> search(const QString &text) const;

private:
    void addFaults();

    std::vector<HelpPage> m_pages;
};

}  // namespace vitrine
