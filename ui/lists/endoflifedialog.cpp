#include "ui/lists/endoflifedialog.h"

#include "core/gallery/rules.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/publish/enddateedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

EndOfLifeDialog::EndOfLifeDialog(int versions, QWidget *parent)
    : FormDialog(parent)
    , m_versions(versions)
    , m_date(new EndDateEdit(QStringLiteral("endOfLife"), this))
    , m_field(addField(m_date, m_date->lineEdit()))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("endOfLifeDialog"));
    setProperty("helpPage", QStringLiteral("latest"));
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    connect(m_date->lineEdit(), &QLineEdit::textChanged, this, &EndOfLifeDialog::showEquivalent);
    retranslate();
}

void EndOfLifeDialog::setPresent(std::vector<ImageVersion> versions)
{
    m_present = std::move(versions);
    showEquivalent();
}

void EndOfLifeDialog::showEquivalent()
{
    const QString typed = m_date->text().trimmed();
    const auto date = typed.isEmpty() ? Result<QDateTime>(QDateTime())
                                      : parseDate(typed, QStringLiteral("endOfLifeDate"));
    std::vector<ResourceRequest> requests;
    for (const ImageVersion &before : m_present) {
        ImageVersion after = before;
        after.publishingProfile.endOfLifeDate = date.value_or(QDateTime());
        if (date)
            requests.push_back(Alteration<ImageVersion>{before, std::move(after)});
    }
    m_equivalent->setRequests(std::move(requests));
    growToFit();
}

void EndOfLifeDialog::submit()
{
    const QString typed = m_date->text().trimmed();
    if (typed.isEmpty()) {
        accept();
        Q_EMIT chosen({});
        return;
    }
    const auto date = parseDate(typed, QStringLiteral("endOfLifeDate"));
    if (!date) {
        showFault(date.error());
        return;
    }
    accept();
    Q_EMIT chosen(*date);
}

FormDialog::Field *EndOfLifeDialog::fieldOf(const Fault &)
{
    return &m_field;
}

void EndOfLifeDialog::retranslate()
{
    setWindowTitle(tr("End of life of %n version(s)", nullptr, m_versions));
    m_field.caption->setText(tr("&End of life date"));
    m_date->lineEdit()->setAccessibleName(m_field.caption->text().remove(u'&'));
    setHint(m_field,
            tr("From this day on “latest” passes over the versions. Leave it empty to "
               "take the date away."));
    acceptButton()->setText(tr("&Set end of life"));
}

}  // namespace vitrine
