#include "ui/lists/bindetails.h"

#include "core/catalog/catalog.h"
#include "core/service/listservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "ui/controls.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

BinDetails::BinDetails(ConsoleModels &models, QWidget *parent)
    : DetailsPage(models, parent)
    , m_note(makeTextLabel(this))
    , m_layout(addScrolledTab(QStringLiteral("overviewTab")))
{
    m_layout->addWidget(m_note);
    m_layout->addStretch();
    retranslate();
}

void BinDetails::refresh()
{
    if (selection().kind != NodeKind::RecycleBin)
        return;
    delete m_galleries;
    m_galleries = new QWidget(m_note->parentWidget());
    auto *list = new QVBoxLayout(m_galleries);
    list->setContentsMargins(0, 0, 0, 0);
    m_layout->insertWidget(1, m_galleries);
    const auto bins = ListService(models().workspace().catalog()).deletedByGallery();
    if (!bins) {
        Q_EMIT failed(bins.error());
        return;
    }
    m_note->setText(
        bins->empty()
            ? tr("Nothing is in a recycle bin.")
            : tr("Open a gallery to restore its deleted versions or to delete them for good."));
    for (const auto &[gallery, count] : *bins) {
        auto *button =
            new QPushButton(QIcon::fromTheme(QStringLiteral("gallery")), QString(), m_galleries);
        button->setObjectName(QStringLiteral("binGalleryButton"));
        // The name of a gallery holds no ampersand that could be read as a mnemonic.
        button->setText(tr("%1: %n version(s)", nullptr, count).arg(gallery.name()));
        list->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this,
                [this, id = gallery] { Q_EMIT opened({NodeKind::Gallery, id, {}}); });
    }
}

void BinDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    refresh();
}

}  // namespace vitrine
