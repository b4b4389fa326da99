#pragma once

#include "ui/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace vitrine {

/// The window's actions: one set for menu bar, toolbar, context menu and keys. Every action has
/// its object name in lower camel case, for example `publishAction`.
class WindowActions final : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *publish;
    QAction *newDefinition;
    QAction *newGallery;
    QAction *exportVersion;
    QAction *registerDisk;
    QAction *exportBundle;
    QAction *importBundle;
    QAction *importTemplate;
    QAction *exportTemplate;
    QAction *signIn;
    QAction *signOut;
    QAction *quit;
    QAction *copyId;
    QAction *copyJson;
    QAction *copyCommand;
    QAction *undo;
    QAction *redo;
    QAction *remove;
    QAction *filter;
    QAction *search;
    QAction *refresh;
    QAction *activities;
    QAction *nextPane;
    QAction *previousPane;
    QAction *resetLayout;
    QAction *publishHere;
    QAction *verify;
    QAction *retry;
    QAction *updateReplication;
    QAction *newRegion;
    QAction *share;
    QAction *shareAcross;
    QAction *roles;
    QAction *createSample;
    QAction *removeSample;
    QAction *about;
    QAction *help;
    QAction *supportBundle;
    QAction *settings;
    QAction *back;
    QAction *forward;

    void fillMenuBar(QMenuBar *bar);
    QMenu *imageMenu() const { return m_image; }
    QMenu *toolsMenu() const { return m_tools; }
    /// Returns the menu of the tree's rows.
    QMenu *contextMenu() const { return m_context; }
    /// Marks what is chosen now.
    void setTheme(Theme theme);
    void setLanguage(const QString &language);
    void retranslate();

Q_SIGNALS:
    void themeChosen(vitrine::Theme theme);
    void languageChosen(const QString &language);

private:
    QAction *add(const QString &name, const QString &icon = {});
    void addThemes();
    void addLanguages();

    QWidget *m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_gallery;
    QMenu *m_image;
    QMenu *m_tools;
    QMenu *m_help;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_context;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

}  // namespace vitrine
