#pragma once

#include <QMap>
#include <QTranslator>

class QWidget;

namespace vitrine::test {

/// A language in which every text stands in brackets, so that a text that was not made anew
/// after a switch is found by its missing brackets.
class BracketTranslator final : public QTranslator {
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

/// Returns the words a window shows or says, by where they stand: titles, buttons, tabs, actions,
/// headers, captions, placeholders, accessible names. Names and values of resources are left out.
QMap<QString, QString> wordsOf(const QWidget &window);
/// Returns the widgets that take the keyboard focus and have no accessible name.
QStringList namelessWidgets(const QWidget &window);
/// Returns the mnemonics that two entries of one menu share, or two controls of one window.
QStringList sharedMnemonics(const QWidget &window);
/// Returns the labels and buttons of a window that have less room than their text needs.
QStringList clippedTexts(const QWidget &window);

}  // namespace vitrine::test
