// What the dialog for a new gallery says.
#include "core/service/galleryservice.h"
#include "core/service/workspace.h"
#include "ui/change/gallerydialog.h"
#include "ui/publish/chooseorcreate.h"
#include "ui/publish/regioncombo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kGalleriesCounted = 500;

}  // namespace

// Limits hold for each subscription and region.
void GalleryDialog::showUsage()
{
    const int limit = m_workspace.policy().maximumGalleries;
    qsizetype used = 0;
    if (const auto all = m_workspace.galleries().galleries({}, {}, kGalleriesCounted))
        used = std::ranges::count_if(*all, [this](const Gallery &gallery) {
            return gallery.location == m_region->region()
                && gallery.subscriptionId == m_subscriptionId;
        });
    const QLocale locale;
    //: How many galleries there are in a region, %1, and how many there may be, %2.
    setHint(m_regionField,
            tr("Where the gallery's record lives; images go to regions of their "
               "own. %1 of %2 galleries are in use here.")
                .arg(locale.toString(used), locale.toString(limit)));
}

void GalleryDialog::retranslate()
{
    setWindowTitle(tr("Create a gallery"));
    pages()->setAccessibleName(tr("Pages"));
    setPageTitle(m_basicsPage, tr("Basics"));
    setPageTitle(m_sharingPage, tr("Sharing method"));
    setPageTitle(m_tagsPage, tr("Tags"));
    setPageTitle(m_reviewPage, tr("Review + create"));
    const auto name = [](Field &field, const QString &caption, const QString &hint) {
        field.caption->setText(caption);
        field.buddy->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
        setHint(field, hint);
    };
    name(m_groupField, tr("Resource &group"), {});
    m_group->setTexts(tr("Resource group"), tr("Cre&ate new"), tr("C&hoose existing"));
    name(m_nameField, tr("&Name"), tr("1 to 80 letters, digits, underscores and periods."));
    name(m_regionField, tr("&Region"), {});
    showUsage();
    name(m_descriptionField, tr("&Description"), {});
    retranslateSharing();
    name(m_tagsField, tr("&Tags"), tr("Lines of name=value or CSV that are pasted become rows."));
    acceptButton()->setText(tr("&Create gallery"));
    follow();
}

void GalleryDialog::retranslateSharing()
{
    const QSignalBlocker blocker(m_sharing);
    const int chosen = std::max(0, m_sharing->currentIndex());
    m_sharing->clear();
    m_sharing->addItems({tr("By role (RBAC)"), tr("By role, and directly with others"),
                         tr("By role, and with the whole community")});
    m_sharing->setCurrentIndex(chosen);
    const auto name = [](Field &field, const QString &caption, const QString &hint) {
        field.caption->setText(caption);
        field.buddy->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
        setHint(field, hint);
    };
    name(m_sharingField, tr("&Sharing method"),
         tr("Roles count in any case. With whom it is shared directly is chosen afterwards, on "
            "the gallery's page Access."));
    name(m_prefixField, tr("Name pre&fix"),
         tr("5 to 16 letters and digits. The public name begins with them."));
    name(m_contactField, tr("Publisher's &mail"),
         tr("People of the community write to this address."));
    name(m_uriField, tr("Publisher's &web address"), {});
    name(m_eulaField, tr("&Licence terms"), tr("Web address or text."));
}

}  // namespace vitrine
