#pragma once

#include "models/gallerynode.h"
#include "models/selection.h"

#include <QAbstractItemModel>
#include <QHash>

namespace vitrine {

class Background;
class Workspace;

/// How the tree is arranged.
enum class TreeView { Gallery, Region, State };

/// Galleries, their image definitions and versions, the definitions that are shared without their
/// galleries where there are any, the regions and the recycle bin; or, below each region or state,
/// the definitions that have versions there. Children are read from the local catalogue when a row
/// is opened, in keyset pages of 200; where there are more, the last row says how many and
/// activating it reads the next page. Gives meaning, never icons or colours. Lives in the GUI
/// thread.
class GalleryTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< NodeKind as int
        KeyRole,  ///< names the row across refreshes and sessions
        ResourceIdRole,  ///< text of the resource id; empty for regions and headings
        RegionRole,  ///< normalised name of a region
        StateRole,  ///< ProvisioningState as int, for versions
        PermilleRole,  ///< 0…1000 while a version replicates, else -1
        IsLatestRole,
        IsExcludedRole,
        CountRole,  ///< children in the catalogue
        AttentionRole,  ///< a region that should be looked after
    };
    static constexpr int kPageRows = 200;

    GalleryTreeModel(Workspace &workspace, Background &background, QObject *parent = nullptr);
    ~GalleryTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Reads the next page behind the row "n more…" \p more.
    void fetchNextPage(const QModelIndex &more);
    /// Reads again what is loaded and tells the views only what changed.
    void refresh();
    /// Shows only what fits \p text - words and tokens as parseFilter() reads them - in the whole
    /// catalogue; the search runs on a worker thread. Empty shows everything.
    void setFilter(const QString &text);
    const QString &filter() const { return m_filter; }
    /// Returns the tokens of the filter that make no sense.
    const QStringList &notUnderstood() const { return m_request.notUnderstood; }
    /// Arranges the tree anew.
    void setView(TreeView view);
    TreeView view() const { return m_view; }
    /// Shows \p permille for the version \p resourceId; -1 when it is no longer replicating.
    void setProgress(const QString &resourceId, int permille);
    /// Marks the regions that should be looked after.
    void setRegionsInTrouble(const QStringList &names);
    void retranslate();

    /// Returns what the row \p index stands for.
    Selection selection(const QModelIndex &index) const;
    /// Finds a loaded row by its key.
    QModelIndex indexOfKey(const QString &key) const;
    /// Finds a resource or region, loading its ancestors and, for versions, pages on the way.
    QModelIndex locate(const Selection &selection);

Q_SIGNALS:
    /// A filter was applied, or taken away, or the tree was arranged anew; \p anyMatch tells
    /// whether there is something to see.
    void filtered(bool anyMatch);
    /// The catalogue could not be read.
    void failed(const vitrine::Fault &fault);

private:
    GalleryNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const GalleryNode &node) const;
    GalleryNodes read(const GalleryNode &parent, const GalleryNode *after, int count);
    void build();
    void addMoreRow(const GalleryNode &parent, GalleryNodes &rows) const;
    void merge(GalleryNode &parent, GalleryNodes rows);
    void refreshNode(GalleryNode &node);
    void addHeading(NodeKind kind);
    void refreshShared();
    bool showsShared() const;
    bool isAsked(const GalleryNode &definition) const;
    void addStates();
    void fillHeading(GalleryNode &node);
    void setGroupFilter(GalleryNode &node) const;
    void requestGroup(GalleryNode &node);
    void showGroup(const QString &key, const std::vector<DefinitionMatch> &matches);
    QModelIndex indexOfLoaded(const Selection &selection) const;
    QModelIndex locateInGalleries(const Selection &selection);
    QString spokenText(const GalleryNode &node) const;
    QString displayText(const GalleryNode &node) const;
    int permilleOf(const GalleryNode &node) const;

    Workspace &m_workspace;
    Background &m_background;
    std::unique_ptr<GalleryNode> m_root;
    QHash<QString, int> m_permilles;  // by folded resource id
    QStringList m_regionsInTrouble;
    TreeView m_view = TreeView::Gallery;
    QString m_filter;
    QString m_requestedFilter;
    FilterRequest m_request;  // what m_filter says
    quint64 m_generation = 0;
    std::vector<GalleryMatch> m_matches;
};

}  // namespace vitrine
