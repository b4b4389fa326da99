#pragma once

#include <QObject>
#include <QTranslator>

namespace vitrine {

/// Switches the language of the whole program while it runs: its own texts, those of Qt's
/// dialogs, and the formats of numbers and dates.
class LanguageController final : public QObject {
    Q_OBJECT

public:
    explicit LanguageController(QObject *parent = nullptr);

    /// Returns `fr` or `en`, as the desktop asks.
    static QString systemLanguage();
    /// Installs \p language, `en` or `fr`; anything else is taken as `en`.
    void setLanguage(const QString &language);
    const QString &language() const { return m_language; }

Q_SIGNALS:
    void languageChanged(const QString &language);

private:
    QTranslator m_qt;
    QTranslator m_own;
    QString m_language;
};

}  // namespace vitrine
