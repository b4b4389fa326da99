#pragma once

#include "core/base/fault.h"

#include <QDialog>
#include <QLabel>

#include <deque>

class QDialogButtonBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace vitrine {

class FaultBar;

/// A line in the colour of faults, under the field it speaks of. Hidden while empty.
class FieldError final : public QLabel {
    Q_OBJECT

public:
    explicit FieldError(QWidget *parent);
    /// Says what is wrong with \p field and what to do, to the eye and to a screen reader.
    void showFault(const Fault &fault, QWidget *field);
    void clear(QWidget *field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
};

/// A line edit for a path with a button that opens the matching file dialog.
/// Object names: `<name>` and `<name>Browse`.
class PathEdit final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Folder, ExistingFile, NewFile };
    PathEdit(Kind kind, const QString &objectName, QWidget *parent);

    QString path() const;
    void setPath(const QString &path);
    /// Sets what the button asks for from now on.
    void setKind(Kind kind) { m_kind = kind; }
    QLineEdit *edit() const { return m_edit; }
    /// \p dialogTitle names the file dialog, \p spokenName the field.
    void setTexts(const QString &spokenName, const QString &dialogTitle);

Q_SIGNALS:
    void pathChanged(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void retranslate();

    Kind m_kind;
    QLineEdit *m_edit;
    QPushButton *m_browse;
    QString m_dialogTitle;
};

/// A dialog of captioned fields with hints and faults under them, all together or on pages, and a
/// button named after what it does. A dialog stays open until its order was carried out.
/// Object names: formAcceptButton, formCancelButton, formPages.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);

protected:
    struct Field {
        QLabel *caption;
        QLabel *hint;
        FieldError *error;
        QWidget *buddy;
    };

    /// Adds a page; fields added from now on stand on it. The first call makes tabs of the dialog.
    int addPage();
    void setPageTitle(int page, const QString &title);
    /// The tabs; nullptr for a dialog without pages.
    QTabWidget *pages() const { return m_pages; }
    /// Adds \p widget without a caption.
    void addWide(QWidget *widget);
    /// Adds \p widget; \p buddy is the part of it that takes the keyboard focus.
    Field &addField(QWidget *widget, QWidget *buddy);
    /// Sets the line under \p field that says what it is for.
    static void setHint(Field &field, const QString &text);
    /// Forgets every fault that is shown.
    void clearFaults();
    /// Shows \p fault, or each problem it nests, under the field that fieldOf() names, the first
    /// with the cursor; what belongs to no field stands at the dialog's top.
    void showFault(const Fault &fault);
    /// Returns the field \p problem speaks of; nullptr for none.
    virtual Field *fieldOf(const Fault &problem) = 0;
    /// While \p busy nothing can be changed and the button says so.
    void setBusy(bool busy);
    QPushButton *acceptButton() const { return m_accept; }

    /// Makes the dialog as high as what it shows now needs.
    void growToFit();

    /// Carries the order out; called by the button.
    virtual void submit() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    void showField(const Field &field);

    FaultBar *m_fault;
    QWidget *m_body;
    QGridLayout *m_grid;
    QTabWidget *m_pages = nullptr;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    std::deque<Field> m_fields;  // references to fields stay valid
};

}  // namespace vitrine
