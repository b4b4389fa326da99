#pragma once

#include "core/gallery/resources.h"
#include "core/service/sharingservice.h"
#include "ui/formdialog.h"
#include "ui/publish/publishdraft.h"

#include <set>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vitrine {

class Background;
class ChooseOrCreate;
class EquivalentSection;
class RegionCombo;
class TagTable;
class Workspace;

/// Makes a gallery: where it belongs, how it is shared, its tags, and what that comes to. Says
/// while typing what core's rules have against it.
/// Object names: galleryDialog, newGalleryGroup (see ChooseOrCreate), newGalleryName,
/// newGalleryRegion, newGalleryDescription, newGallerySharing, newGalleryUri, newGalleryContact,
/// newGalleryEula, newGalleryPrefix, those of TagTable, newGallerySummary.
class GalleryDialog final : public FormDialog {
    Q_OBJECT

public:
    GalleryDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The gallery is there, shared as it was asked for, and the dialog has closed itself.
    void created(const vitrine::ResourceId &gallery);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    /// What the dialog asks for.
    struct Wanted {
        std::optional<ResourceGroup> group;  ///< to be made first
        Gallery gallery;
        SharingWishes sharing;
        Problems unreadable;  ///< answers that cannot be taken over
    };

    static Result<> make(Workspace &workspace, const Wanted &wanted);
    void nameWidgets();
    void fillPlaces();
    void connectFields();
    void follow(QWidget *touched = nullptr);
    void showSharing();
    void showProblems(const Problems &problems);
    void showSummary(const Wanted &wanted, const Problems &problems);
    Wanted wanted() const;
    Problems problemsOf(const Wanted &wanted) const;
    std::vector<ResourceRequest> requestsOf(const Wanted &wanted) const;
    void showUsage();
    void retranslateSharing();

    Workspace &m_workspace;
    Background &m_background;
    QString m_subscriptionId;
    ChooseOrCreate *m_group;
    QLineEdit *m_name;
    RegionCombo *m_region;
    QPlainTextEdit *m_description;
    QComboBox *m_sharing;
    QLineEdit *m_prefix;
    QLineEdit *m_contact;
    QLineEdit *m_uri;
    QLineEdit *m_eula;
    TagTable *m_tags;
    QLabel *m_summary;
    EquivalentSection *m_equivalent;
    const int m_basicsPage;
    Field &m_groupField;
    Field &m_nameField;
    Field &m_regionField;
    Field &m_descriptionField;
    const int m_sharingPage;
    Field &m_sharingField;
    Field &m_prefixField;
    Field &m_contactField;
    Field &m_uriField;
    Field &m_eulaField;
    const int m_tagsPage;
    Field &m_tagsField;
    const int m_reviewPage;
    std::set<QWidget *> m_touched;  // whose problems are said
};

}  // namespace vitrine
