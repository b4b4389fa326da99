#pragma once

#include "models/selection.h"
#include "ui/change/editvalues.h"

#include <QHash>
#include <QWidget>

#include <map>
#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace vitrine {

class EditHistory;
class EquivalentSection;
class FaultBar;
class FieldError;
class TagTable;
class Workspace;

/// What may change of a gallery, an image definition or a version, edited where it is shown. Says
/// while typing what core's rules have against it, and saves or discards all at once. What was
/// typed for one resource waits while another is looked at. Object names: editDescription,
/// editEndOfLife, editExcludeFromLatest, editMinVCPUs, editMaxVCPUs, editMinMemory, editMaxMemory,
/// saveEditsButton, discardEditsButton, and those of TagTable.
class EditForm final : public QWidget {
    Q_OBJECT

public:
    /// \p kind: Gallery, Definition or Version.
    EditForm(NodeKind kind, Workspace &workspace, EditHistory &history, QWidget *parent = nullptr);

    /// Shows \p id as the catalogue has it. What is being edited of it stays.
    void display(const ResourceId &id);
    bool isDirty() const;
    void focusFirst();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        QLabel *caption;
        FieldError *error;
        QWidget *focus;
    };
    struct Draft {
        EditableResource shown;
        EditValues values;
    };

    void addFields();
    void addField(EditField field, QWidget *widget, QWidget *focus);
    void addRange(EditField field, QSpinBox *&min, QSpinBox *&max, const QString &name);
    Result<EditableResource> read(const ResourceId &id) const;
    void load(const EditValues &values);
    EditValues values() const;
    /// Returns what is wrong now; the resource that is wanted through \p wanted when all can be
    /// read.
    Problems problems(std::optional<EditableResource> &wanted) const;
    void follow();
    void showProblems(const Problems &problems);
    void save();
    void takeOutcome(const Result<> &result);
    void discard();
    void setBusy(bool busy);
    QString lockedText() const;
    void retranslate();
    void setCaption(EditField field, const QString &text);

    const NodeKind m_kind;
    Workspace &m_workspace;
    EditHistory &m_history;
    std::optional<EditableResource> m_shown;
    QHash<QString, Draft> m_drafts;  // by folded id, of resources that are not shown now
    std::map<EditField, Field> m_fields;
    FaultBar *m_fault;
    QLabel *m_heading;
    QGridLayout *m_grid;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_endOfLife = nullptr;
    QCheckBox *m_exclude = nullptr;
    QSpinBox *m_minVCPUs = nullptr;
    QSpinBox *m_maxVCPUs = nullptr;
    QSpinBox *m_minMemory = nullptr;
    QSpinBox *m_maxMemory = nullptr;
    TagTable *m_tags = nullptr;
    QLabel *m_locked;
    QPushButton *m_save;
    QPushButton *m_discard;
    EquivalentSection *m_equivalent;  // what saving would ask for
    bool m_isBusy = false;
    ResourceId m_next;  // to be shown when what is being saved is done; null for the same
};

}  // namespace vitrine
