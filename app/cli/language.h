#pragma once

#include <QString>
#include <QTranslator>

namespace vitrine {

/// Returns `fr` or `en`: what \p asked names, else what LC_ALL, LC_MESSAGES or LANG name.
QString languageFor(const QString &asked);

/// Gives the process a UTF-8 locale when it was started under another, so that file names and
/// output are not mangled. Before QCoreApplication is made; languageFor() before this.
void ensureUtf8Locale();

/// Installs the texts and the number formats of \p language. \p translator must outlive them.
void installLanguage(const QString &language, QTranslator &translator);

}  // namespace vitrine
