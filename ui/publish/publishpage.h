#pragma once

#include "ui/publish/formfield.h"
#include "ui/publish/publishchecks.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace vitrine {

/// One page of the publish wizard: asks about one matter, shows a draft and writes what was
/// entered back into it. Decides nothing and calls no service: the dialog does.
class PublishPage : public QWidget {
    Q_OBJECT

public:
    explicit PublishPage(QWidget *parent = nullptr);

    virtual PublishTab tab() const = 0;
    virtual QString title() const = 0;
    /// Shows \p draft and what is known about it. Emits nothing.
    virtual void load(const PublishDraft &draft, const PublishFacts &facts) = 0;
    /// Writes what the page asks for into \p draft.
    virtual void store(PublishDraft &draft) const = 0;
    /// Shows, under their fields, those of \p problems that belong here and whose field a person
    /// has left. Returns how many are shown.
    virtual int showProblems(const PublishProblems &problems);

    virtual void focusField(PublishField field);
    void touch(PublishField field);
    void touchAll();
    FormField *field(PublishField id) const;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(vitrine::PublishField field);  ///< on every change
    void finished(vitrine::PublishField field);  ///< an answer is complete

protected:
    /// Makes the page's grid of labels and editors; call once.
    QGridLayout *makeGrid();
    /// Starts a section with a title and a sentence under it.
    struct Section {
        QLabel *title;
        QLabel *text;
    };
    Section addSection(QGridLayout *grid);
    FormField *addField(PublishField id, QGridLayout *grid, QWidget *editor, QWidget *focus,
                        bool required = true);
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    /// Tells that \p field was changed and is complete.
    void answer(PublishField field);

private:
    std::vector<FormField *> m_fields;
};

}  // namespace vitrine
