<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>vitrine::AccessListModel</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>User Access Administrator</source>
        <translation>Administrateur de l’accès utilisateur</translation>
    </message>
    <message>
        <source>Compute Gallery Sharing Admin</source>
        <translation>Administrateur du partage des galeries de calcul</translation>
    </message>
    <message>
        <source>Lab Creator</source>
        <translation>Créateur de laboratoires</translation>
    </message>
    <message>
        <source>Lab Contributor</source>
        <translation>Contributeur de laboratoire</translation>
    </message>
    <message>
        <source>Assigned here</source>
        <translation>Attribué ici</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Inherited from</source>
        <translation>Hérité de</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Principal de service</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>Le locataire</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>L’abonnement</translation>
    </message>
    <message>
        <source>Gallery %1</source>
        <translation>Galerie&#xa0;%1</translation>
    </message>
    <message>
        <source>Image definition %1</source>
        <translation>Définition d’image&#xa0;%1</translation>
    </message>
    <message>
        <source>Resource group %1</source>
        <translation>Groupe de ressources&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>vitrine::AccessPage</name>
    <message>
        <source>Please confirm</source>
        <translation>Veuillez confirmer</translation>
    </message>
</context>
<context>
    <name>vitrine::AccessTab</name>
    <message>
        <source>A role that is assigned here counts for everything in it. What is inherited is changed where it was assigned.</source>
        <translation>Un rôle attribué ici vaut pour tout le contenu. Ce qui est hérité se modifie là où il a été attribué.</translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation>Qui a quel rôle</translation>
    </message>
    <message>
        <source>Sha&amp;re…</source>
        <translation>Par&amp;tager…</translation>
    </message>
    <message>
        <source>Re&amp;move role</source>
        <translation>Reti&amp;rer le rôle</translation>
    </message>
    <message>
        <source>Share &amp;directly…</source>
        <translation>Partager &amp;directement…</translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityDetails</name>
    <message>
        <source>Details of the activity</source>
        <translation>Détails de l’activité</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>Équivalents</translation>
    </message>
    <message>
        <source>What this activity was asked for with cannot be said again.</source>
        <translation>La demande à l’origine de cette activité ne peut pas être reformulée.</translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityDock</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>Relancer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running.</source>
        <translation>Aucune activité en cours.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Nothing running. Long operations appear here.</source>
        <translation>Aucune activité en cours. Les opérations longues apparaissent ici.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Go to resource</source>
        <translation>Accéder à &amp;la ressource</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Monter dans la file</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>Descendre dans la file</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Priorité normale</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Limit %L1 Mbit/s</source>
        <translation>Limite&#xa0;:&#xa0;%L1&#xa0;Mbit/s</translation>
    </message>
    <message>
        <source>Bandwidth: %1</source>
        <translation>Bande passante&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>Mbit/s for all jobs together; 0 means no limit:</source>
        <translation>Mbit/s pour toutes les tâches ensemble&#xa0;; 0 pour aucune limite&#xa0;:</translation>
    </message>
    <message>
        <source>%L1 Mbit/s</source>
        <translation>%L1&#xa0;Mbit/s</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Copy as command…</source>
        <translation>Copier comme commande…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityFilter</name>
    <message>
        <source>Running %L1</source>
        <translation>En cours&#xa0;%L1</translation>
    </message>
    <message>
        <source>Queued %L1</source>
        <translation>En file&#xa0;%L1</translation>
    </message>
    <message>
        <source>Failed %L1</source>
        <translation>Échec&#xa0;%L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>Terminé&#xa0;%L1</translation>
    </message>
    <message>
        <source>Filter activities</source>
        <translation>Filtrer les activités</translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityLog</name>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Nothing is written down for this activity.</source>
        <translation>Rien n’est consigné pour cette activité.</translation>
    </message>
    <message>
        <source>Log of the activity</source>
        <translation>Journal de l’activité</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n replica(s)</source>
        <translation>
            <numerusform>%1 · %n réplica</numerusform>
            <numerusform>%1 · %n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 to %2</source>
        <translation>Exporter %1 vers %2</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Replicate %1</source>
        <translation>Répliquer %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>a failed task and why it failed</extracomment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Réparer&#xa0;%1</translation>
    </message>
    <message>
        <source>Waiting for its hours</source>
        <translation>En attente de sa plage horaire</translation>
    </message>
    <message>
        <source>Make the template of lab %1</source>
        <translation>Créer le modèle du laboratoire&#xa0;%1</translation>
    </message>
    <message>
        <source>Make the machines of lab %1</source>
        <translation>Créer les machines du laboratoire&#xa0;%1</translation>
    </message>
    <message>
        <source>Export bundle %1</source>
        <translation>Exporter le paquet&#xa0;%1</translation>
    </message>
    <message>
        <source>Verify bundle %1</source>
        <translation>Vérifier le paquet&#xa0;%1</translation>
    </message>
    <message>
        <source>Import bundle %1</source>
        <translation>Importer le paquet&#xa0;%1</translation>
    </message>
    <message>
        <source>Give back space in %1</source>
        <translation>Libérer de l’espace dans&#xa0;%1</translation>
    </message>
    <message>
        <source>Boot test of %1</source>
        <translation>Test de démarrage de&#xa0;%1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer&#xa0;%1 vers&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>vitrine::Advice</name>
    <message>
        <source>Too few replicas</source>
        <translation>Trop peu de réplicas</translation>
    </message>
    <message>
        <source>%3 machines in %2 were made from %1, which has %4 replicas there; %5 are recommended when they are made at the same time.</source>
        <translation>%3 machines de&#xa0;%2 sont issues de&#xa0;%1, qui y a&#xa0;%4 réplicas&#xa0;; il en faudrait&#xa0;%5 quand elles sont créées en même temps.</translation>
    </message>
    <message>
        <source>Raise the number of replicas in %2 to %5, or make the machines in batches.</source>
        <translation>Portez le nombre de réplicas dans&#xa0;%2 à&#xa0;%5, ou créez les machines par lots.</translation>
    </message>
    <message>
        <source>More replicas than needed</source>
        <translation>Plus de réplicas que nécessaire</translation>
    </message>
    <message>
        <source>%1 has %3 replicas in %2; for what was made from it there, %4 are enough, one of them in reserve.</source>
        <translation>%1 a&#xa0;%3 réplicas dans&#xa0;%2&#xa0;; pour ce qui en est issu à cet endroit,&#xa0;%4 suffisent, dont un de réserve.</translation>
    </message>
    <message>
        <source>Lower the number of replicas in %2 to %4, unless many machines are soon to be made at the same time.</source>
        <translation>Ramenez le nombre de réplicas dans&#xa0;%2 à&#xa0;%4, sauf si de nombreuses machines doivent bientôt être créées en même temps.</translation>
    </message>
    <message>
        <source>A single replica</source>
        <translation>Un seul réplica</translation>
    </message>
    <message>
        <source>%1 has only one replica in: %2.</source>
        <translation>%1 n’a qu’un seul réplica dans&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Have one replica more than machines need: one for each 20 machines made at the same time, and one for each scale set of up to 600.</source>
        <translation>Gardez un réplica de plus que n’en demandent les machines&#xa0;: un pour 20 machines créées en même temps, et un par groupe identique de 600 instances au plus.</translation>
    </message>
    <message>
        <source>Many regions at once</source>
        <translation>Beaucoup de régions à la fois</translation>
    </message>
    <message>
        <source>%1 is replicated to %2 regions.</source>
        <translation>%1 est répliquée dans&#xa0;%2 régions.</translation>
    </message>
    <message>
        <source>Replicate in phases: publish to the source region and a few others, and add the rest, about %3 at a time, when those are done.</source>
        <translation>Répliquez par phases&#xa0;: publiez dans la région source et quelques autres, puis ajoutez le reste, environ&#xa0;%3 à la fois, une fois celles-ci terminées.</translation>
    </message>
    <message>
        <source>The source is far from its targets</source>
        <translation>La source est loin de ses cibles</translation>
    </message>
    <message>
        <source>%1 is copied out of %2, but most of its target regions (%4) are in another part of the world: %3.</source>
        <translation>%1 est copiée depuis&#xa0;%2, mais la plupart de ses régions cibles (%4) sont dans une autre partie du monde&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>Publish from a region near most of the targets: it is faster, and less goes over long distances.</source>
        <translation>Publiez depuis une région proche de la plupart des cibles&#xa0;: c’est plus rapide, et moins de données parcourent de longues distances.</translation>
    </message>
    <message>
        <source>A version that nobody uses</source>
        <translation>Une version que personne n’utilise</translation>
    </message>
    <message>
        <source>%1 was published %2 days ago, is not the latest version, and no machine, scale set or lab refers to it.</source>
        <translation>%1 a été publiée il y a&#xa0;%2 jours, n’est pas la version la plus récente, et aucune machine, aucun groupe identique ni aucun laboratoire ne s’y réfère.</translation>
    </message>
    <message>
        <source>Delete it, keep it in one region only, or let a retention rule say how long versions stay.</source>
        <translation>Supprimez-la, ne la gardez que dans une région, ou laissez une règle de rétention dire combien de temps les versions restent.</translation>
    </message>
    <message>
        <source>An excluded version is kept</source>
        <translation>Une version exclue est conservée</translation>
    </message>
    <message>
        <source>%1 is excluded from latest everywhere, and no machine, scale set or lab refers to it.</source>
        <translation>%1 est exclue de la plus récente partout, et aucune machine, aucun groupe identique ni aucun laboratoire ne s’y réfère.</translation>
    </message>
    <message>
        <source>Delete it, or take the exclusion back if it is to be used.</source>
        <translation>Supprimez-la, ou levez l’exclusion si elle doit servir.</translation>
    </message>
    <message>
        <source>Past its end of life</source>
        <translation>Fin de vie dépassée</translation>
    </message>
    <message>
        <source>The end of life of %1 was %2; it is still stored.</source>
        <translation>La fin de vie de&#xa0;%1 était le&#xa0;%2&#xa0;; elle est toujours stockée.</translation>
    </message>
    <message>
        <source>Move what still uses it to a newer version, then delete it.</source>
        <translation>Faites passer à une version plus récente ce qui l’utilise encore, puis supprimez-la.</translation>
    </message>
    <message>
        <source>In use past its end of life</source>
        <translation>Utilisée après sa fin de vie</translation>
    </message>
    <message>
        <source>The end of life of %1 was %3, and %2 machines, scale sets or labs still refer to it.</source>
        <translation>La fin de vie de&#xa0;%1 était le&#xa0;%3, et&#xa0;%2 machines, groupes identiques ou laboratoires s’y réfèrent encore.</translation>
    </message>
    <message>
        <source>Move them to a newer version before this one is deleted.</source>
        <translation>Faites-les passer à une version plus récente avant que celle-ci soit supprimée.</translation>
    </message>
</context>
<context>
    <name>vitrine::AdviceView</name>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Nothing to advise: replicas, regions and versions are as they should be.</source>
        <translation>Rien à conseiller&#xa0;: réplicas, régions et versions sont comme il faut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of advice. Choose one to read what to do; Enter opens the resource.</source>
        <translation>
            <numerusform>%Ln conseil. Sélectionnez-le pour lire que faire&#xa0;; Entrée ouvre la ressource.</numerusform>
            <numerusform>%Ln conseils. Sélectionnez-en un pour lire que faire&#xa0;; Entrée ouvre la ressource.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ApplicationDialog</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Secret is &amp;valid for</source>
        <translation>Secret &amp;valable pendant</translation>
    </message>
    <message>
        <source>Secret is valid for</source>
        <translation>Secret valable pendant</translation>
    </message>
    <message>
        <source>Application &amp;ID</source>
        <translation>&amp;ID de l’application</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de l’application</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>It is shown only now: copy it to where it is needed.</source>
        <translation>Il n’est affiché que maintenant&#xa0;: copiez-le là où il est nécessaire.</translation>
    </message>
    <message>
        <source>It is made with the application, and shown once.</source>
        <translation>Il est créé avec l’application et affiché une seule fois.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>vitrine::AssignDialog</name>
    <message>
        <source>Assign role</source>
        <translation>Attribuer un rôle</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Choose one, or type the id of a resource group, a gallery or an image definition. The role counts there and in everything below.</source>
        <translation>Choisissez, ou tapez l’ID d’un groupe de ressources, d’une galerie ou d’une définition d’image. Le rôle vaut là et pour tout ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
</context>
<context>
    <name>vitrine::AssignmentsPage</name>
    <message>
        <source>Take the role %1 away from %2?</source>
        <extracomment>%1 is the name of a role, %2 of a user, a group or an application</extracomment>
        <translation>Retirer le rôle&#xa0;%1 à&#xa0;%2&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Role assignments</source>
        <translation>Attributions de rôles</translation>
    </message>
    <message>
        <source>Assig&amp;n role…</source>
        <translation>Attribuer u&amp;n rôle…</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
</context>
<context>
    <name>vitrine::AttachGalleryDialog</name>
    <message>
        <source>Attach a gallery to %1</source>
        <extracomment>%1 is the name of a lab account</extracomment>
        <translation>Joindre une galerie à&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>One at a time. All its images are enabled, and the account may add images to it.</source>
        <translation>Une seule à la fois. Toutes ses images sont activées, et le compte peut y ajouter des images.</translation>
    </message>
    <message>
        <source>There is no gallery yet. Publish an image first.</source>
        <translation>Il n’y a pas encore de galerie. Publiez d’abord une image.</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Joindre</translation>
    </message>
</context>
<context>
    <name>vitrine::BasicsPage</name>
    <message>
        <source>Generalized: accounts and the computer&apos;s name were removed, by Sysprep or by waagent; every machine made from it gets its own.
Specialized: keeps accounts and the computer&apos;s name; machines start faster.</source>
        <translation>Généralisée&#xa0;: les comptes et le nom de l’ordinateur ont été supprimés, par Sysprep ou par waagent&#xa0;; chaque machine créée à partir de l’image reçoit les siens.
Spécialisée&#xa0;: les comptes et le nom de l’ordinateur sont conservés&#xa0;; les machines démarrent plus vite.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Informations de base</translation>
    </message>
    <message>
        <source>Exists: the version is added to this image definition.</source>
        <translation>Existe déjà&#xa0;: la version est ajoutée à cette définition d’image.</translation>
    </message>
    <message>
        <source>Detected from the disk.</source>
        <translation>Détecté sur le disque.</translation>
    </message>
    <message>
        <source>Operating system state</source>
        <translation>État du système d’exploitation</translation>
    </message>
    <message>
        <source>Given by the image definition. Another value needs a new one.</source>
        <translation>Fixé par la définition d’image. Une autre valeur nécessite une nouvelle définition.</translation>
    </message>
    <message>
        <source>Des&amp;cription</source>
        <translation>Descrip&amp;tion</translation>
    </message>
    <message>
        <source>%1 of %2 characters. May be changed later.</source>
        <extracomment>%1 of at most %2 characters are used.</extracomment>
        <translation>%1&#xa0;caractères sur %2. Modifiable ultérieurement.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Galleries hold image definitions; definitions hold versions.</source>
        <translation>Les galeries contiennent des définitions d’image, et les définitions contiennent des versions.</translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>Describes one kind of image. What is set here cannot be changed later.</source>
        <translation>Décrit un type d’image. Ce qui est défini ici ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Publisher, offer and SKU together identify the definition in its gallery.</source>
        <translation>L’éditeur, l’offre et la SKU identifient ensemble la définition dans sa galerie.</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>A&amp;bonnement</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Cre&amp;ate new</source>
        <translation>Créer un gr&amp;oupe</translation>
    </message>
    <message>
        <source>C&amp;hoose existing</source>
        <translation>C&amp;hoisir un groupe existant</translation>
    </message>
    <message>
        <source>Ga&amp;llery</source>
        <translation>Ga&amp;lerie</translation>
    </message>
    <message>
        <source>Create ne&amp;w</source>
        <translation>Créer une g&amp;alerie</translation>
    </message>
    <message>
        <source>Choose e&amp;xisting</source>
        <translation>Choisir une gal&amp;erie existante</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Where the definition&apos;s record lives; replicas are chosen later.</source>
        <translation>Emplacement de la fiche de la définition&#xa0;; les réplicas sont choisis plus loin.</translation>
    </message>
    <message>
        <source>Image &amp;definition name</source>
        <translation>Nom de la &amp;définition d’image</translation>
    </message>
    <message>
        <source>Type a new name, or choose a definition to add a version to.</source>
        <translation>Saisissez un nouveau nom, ou choisissez une définition à laquelle ajouter une version.</translation>
    </message>
    <message>
        <source>Image definition name</source>
        <translation>Nom de la définition d’image</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Lin&amp;ux</source>
        <translation>Lin&amp;ux</translation>
    </message>
    <message>
        <source>W&amp;indows</source>
        <translation>&amp;Windows</translation>
    </message>
    <message>
        <source>VM generation</source>
        <translation>Génération de machine virtuelle</translation>
    </message>
    <message>
        <source>Gen 1 starts with BIOS and MBR, Gen 2 with UEFI and GPT.</source>
        <translation>La génération 1 démarre avec BIOS et MBR, la génération 2 avec UEFI et GPT.</translation>
    </message>
    <message>
        <source>Gen &amp;1</source>
        <translation>Génération &amp;1</translation>
    </message>
    <message>
        <source>Gen &amp;2</source>
        <translation>Génération &amp;2</translation>
    </message>
    <message>
        <source>G&amp;eneralized</source>
        <translation>Gé&amp;néralisée</translation>
    </message>
    <message>
        <source>Speciali&amp;zed</source>
        <translation>Spé&amp;cialisée</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>Éd&amp;iteur</translation>
    </message>
    <message>
        <source>O&amp;ffer</source>
        <translation>O&amp;ffre</translation>
    </message>
    <message>
        <source>S&amp;KU</source>
        <translation>S&amp;KU</translation>
    </message>
</context>
<context>
    <name>vitrine::BatchBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Exclude from latest</source>
        <translation>Exclure de la plus récente</translation>
    </message>
    <message>
        <source>Include in latest</source>
        <translation>Inclure dans la plus récente</translation>
    </message>
    <message>
        <source>End of life…</source>
        <translation>Fin de vie…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>Equivalent commands…</source>
        <translation>Commandes équivalentes…</translation>
    </message>
</context>
<context>
    <name>vitrine::BinDetails</name>
    <message>
        <source>Nothing is in a recycle bin.</source>
        <translation>Aucune corbeille ne contient quoi que ce soit.</translation>
    </message>
    <message>
        <source>Open a gallery to restore its deleted versions or to delete them for good.</source>
        <translation>Ouvrez une galerie pour restaurer ses versions supprimées ou les supprimer définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n version(s)</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n version</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>vitrine::BootTestView</name>
    <message>
        <source>The version is being started; see Activities for the progress.</source>
        <translation>La version est en cours de démarrage&#xa0;; voir la progression dans Activités.</translation>
    </message>
    <message>
        <source>Not started yet. A boot test starts the version on a throw-away disk, without a network, and keeps what it wrote and showed.</source>
        <translation>Pas encore démarrée. Un test de démarrage démarre la version sur un disque jetable, sans réseau, et conserve ce qu’elle a écrit et affiché.</translation>
    </message>
    <message>
        <source>It starts: it came to the login prompt.</source>
        <translation>Elle démarre&#xa0;: elle est arrivée à l’invite de connexion.</translation>
    </message>
    <message>
        <source>It starts: its kernel came up; no login prompt was seen.</source>
        <translation>Elle démarre&#xa0;: son noyau s’est lancé&#xa0;; aucune invite de connexion n’a été vue.</translation>
    </message>
    <message>
        <source>It does not start: its system gave up.</source>
        <translation>Elle ne démarre pas&#xa0;: son système a abandonné.</translation>
    </message>
    <message>
        <source>It does not start: there is nothing to start from.</source>
        <translation>Elle ne démarre pas&#xa0;: elle ne contient rien d’amorçable.</translation>
    </message>
    <message>
        <source>Not clear: it wrote nothing to its serial console. Look at the picture.</source>
        <translation>Verdict incertain&#xa0;: elle n’a rien écrit sur sa console série. Regardez l’image de l’écran.</translation>
    </message>
    <message numerus="yes">
        <source>Started %1 in %2, watched for %n second(s)</source>
        <extracomment>%1 is a moment, %2 a region, %n a number of seconds</extracomment>
        <translation>
            <numerusform>Démarrée&#xa0;%1 dans&#xa0;%2, observée pendant&#xa0;%n seconde</numerusform>
            <numerusform>Démarrée&#xa0;%1 dans&#xa0;%2, observée pendant&#xa0;%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>(emulated, without KVM)</source>
        <translation>(émulée, sans KVM)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Boot test</source>
        <translation>Tester le démarrage</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Serial log of the boot test</source>
        <translation>Journal série du test de démarrage</translation>
    </message>
    <message>
        <source>Screen of the machine at the end of the boot test</source>
        <translation>Écran de la machine à la fin du test de démarrage</translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogFaultDialog</name>
    <message>
        <source>Choose a catalogue</source>
        <translation>Choisir un catalogue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Vitrine cannot open its catalogue</source>
        <translation>Vitrine ne peut pas ouvrir son catalogue</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be opened.</source>
        <translation>Le catalogue %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>&amp;Choose another catalogue…</source>
        <translation>&amp;Choisir un autre catalogue…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Catalogues (*.sqlite)</source>
        <translation>Catalogues (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Properties of the resources compared</source>
        <translation>Propriétés des ressources comparées</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Seulement ce qui diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n property(ies) differ.</source>
        <translation>
            <numerusform>%n propriété diffère.</numerusform>
            <numerusform>%n propriétés diffèrent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonModel</name>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>vitrine::Console</name>
    <message>
        <source>Console of shared image galleries.</source>
        <translation>Console des galeries d’images partagées.</translation>
    </message>
    <message>
        <source>Opens the catalogue at this path.</source>
        <translation>Ouvrir le catalogue situé à ce chemin.</translation>
    </message>
    <message>
        <source>Walks through the program on a catalogue of its own and exits.</source>
        <translation>Parcourir le programme sur un catalogue qui lui est propre, puis quitter.</translation>
    </message>
</context>
<context>
    <name>vitrine::CostFigures</name>
    <message>
        <source>%1 %2</source>
        <extracomment>an amount and its currency: 12.40 EUR</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>a month with its year, as in a table: Nov 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Really stored</source>
        <translation>Réellement stocké</translation>
    </message>
    <message>
        <source>Copied between regions</source>
        <translation>Copié entre les régions</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Copying, once</source>
        <translation>Copie, une fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Copying between regions</source>
        <translation>Copie entre les régions</translation>
    </message>
    <message>
        <source>Billed at its end</source>
        <translation>Facturé à la fin</translation>
    </message>
    <message>
        <source>Versions at its end</source>
        <translation>Versions à la fin</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Limite de</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation>Part dans la corbeille</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Part définitivement</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Reste&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Goes on %1</source>
        <translation>Partira le&#xa0;%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Stores %1: %2 a month.</source>
        <translation>Stocke&#xa0;%1&#xa0;:&#xa0;%2 par mois.</translation>
    </message>
    <message>
        <source>Stores at most %1: %2 a month.</source>
        <extracomment>%1 bytes, %2 money</extracomment>
        <translation>Stocke au plus&#xa0;%1&#xa0;:&#xa0;%2 par mois.</translation>
    </message>
    <message>
        <source>Now it is %1 a month.</source>
        <extracomment>%1 money</extracomment>
        <translation>Actuellement, c’est&#xa0;%1 par mois.</translation>
    </message>
    <message>
        <source>Copies %1 between regions: %2, once.</source>
        <extracomment>%1 bytes, %2 money</extracomment>
        <translation>Copie&#xa0;%1 entre les régions&#xa0;:&#xa0;%2, une fois.</translation>
    </message>
    <message>
        <source>Without a price: %1.</source>
        <translation>Sans prix&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The prices are examples: set your own under “Prices…” in Costs.</source>
        <translation>Les prix sont des exemples&#xa0;: indiquez les vôtres sous «&#xa0;Prix…&#xa0;» dans Coûts.</translation>
    </message>
    <message>
        <source>Unused</source>
        <extracomment>a region that no version is wanted in</extracomment>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>a region that has every replica that is wanted there</extracomment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Replicating</source>
        <translation>Réplication en cours</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>a region that lacks replicas</extracomment>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) complete</source>
        <translation>
            <numerusform>%Ln version complète</numerusform>
            <numerusform>%Ln versions complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replicating</source>
        <translation>
            <numerusform>%Ln en cours de réplication</numerusform>
            <numerusform>%Ln en cours de réplication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquante</numerusform>
            <numerusform>%Ln manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a region, %2 says how versions stand there</extracomment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Limit nearly reached: %1 in %2, %3 of %4 (%5).</source>
        <extracomment>%1 is what is limited, %2 a region, %3 what is used of the limit %4, %5 the share</extracomment>
        <translation>Limite presque atteinte&#xa0;:&#xa0;%1 dans&#xa0;%2,&#xa0;%3 sur&#xa0;%4 (%5).</translation>
    </message>
</context>
<context>
    <name>vitrine::CostView</name>
    <message>
        <source>Storage a month, in %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>Stockage par mois, en&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 a month for %2 of replicas; blocks that versions share are stored once, so the regions&apos; folders really hold %3.</source>
        <extracomment>%1 is money, %2 and %3 are bytes</extracomment>
        <translation>%1 par mois pour&#xa0;%2 de réplicas&#xa0;; les blocs communs à plusieurs versions ne sont stockés qu’une fois, si bien que les dossiers des régions contiennent réellement&#xa0;%3.</translation>
    </message>
    <message>
        <source>Storage and copying, in %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>Stockage et copie, en&#xa0;%1</translation>
    </message>
    <message>
        <source>At today&apos;s prices. Versions leave at their end of life, and each month to come brings as much as an average month before it.</source>
        <translation>Aux prix d’aujourd’hui. Les versions disparaissent à leur fin de vie, et chaque mois à venir apporte autant qu’un mois moyen des mois passés.</translation>
    </message>
    <message>
        <source>At today&apos;s prices, for the days that each version was there.</source>
        <translation>Aux prix d’aujourd’hui, pour les jours où chaque version existait.</translation>
    </message>
    <message>
        <source>Now, by gallery</source>
        <translation>Aujourd’hui, par galerie</translation>
    </message>
    <message>
        <source>Now, by image definition</source>
        <translation>Aujourd’hui, par définition d’image</translation>
    </message>
    <message>
        <source>Now, by version</source>
        <translation>Aujourd’hui, par version</translation>
    </message>
    <message>
        <source>Now, by region</source>
        <translation>Aujourd’hui, par région</translation>
    </message>
    <message>
        <source>Now, by tag</source>
        <translation>Aujourd’hui, par étiquette</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Prix…</translation>
    </message>
</context>
<context>
    <name>vitrine::CountDialog</name>
    <message>
        <source>Scale %1</source>
        <extracomment>%1 is the name of a scale set</extracomment>
        <translation>Mettre&#xa0;%1 à l’échelle</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instances</translation>
    </message>
    <message>
        <source>Fewer take the last ones away with their disks.</source>
        <translation>En réduire le nombre retire les dernières avec leurs disques.</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Mettre à l’échelle</translation>
    </message>
    <message>
        <source>Publish lab %1</source>
        <extracomment>%1 is the name of a lab</extracomment>
        <translation>Publier le laboratoire&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>Mac&amp;hines</translation>
    </message>
    <message>
        <source>One for each participant, with the disk of the template as it is now.</source>
        <translation>Une par participant, avec le disque du modèle tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Capacity of lab %1</source>
        <extracomment>%1 is the name of a lab</extracomment>
        <translation>Capacité du laboratoire&#xa0;%1</translation>
    </message>
    <message>
        <source>Fewer take the last ones away with what was done on them.</source>
        <translation>En réduire le nombre retire les dernières avec ce qui y a été fait.</translation>
    </message>
    <message>
        <source>&amp;Set capacity</source>
        <translation>&amp;Définir la capacité</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
</context>
<context>
    <name>vitrine::CoverageModel</name>
    <message>
        <source>%1 %2/%3</source>
        <extracomment>a state, then how many replicas there are of how many</extracomment>
        <translation>%1&#xa0;%2/%3</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n replica(s)</source>
        <translation>
            <numerusform>%1 sur&#xa0;%n réplica</numerusform>
            <numerusform>%1 sur&#xa0;%n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a target</source>
        <extracomment>a region that is no target of a version</extracomment>
        <translation>Hors cible</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Replicating</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>vitrine::CoverageView</name>
    <message>
        <source>Versions and the regions that have them</source>
        <translation>Versions et régions qui les possèdent</translation>
    </message>
    <message>
        <source>A cell tells how many replicas of a version a region has, of how many. Enter opens the version.</source>
        <translation>Une cellule indique combien de réplicas d’une version une région possède, sur combien. Entrée ouvre la version.</translation>
    </message>
    <message>
        <source>Replicate…</source>
        <translation>Répliquer…</translation>
    </message>
    <message>
        <source>Changes regions and replicas of the version whose cells are selected.</source>
        <translation>Modifie les régions et les réplicas de la version dont les cellules sont sélectionnées.</translation>
    </message>
</context>
<context>
    <name>vitrine::DefinitionDetails</name>
    <message>
        <source>OS type</source>
        <translation>Type de système d’exploitation</translation>
    </message>
    <message>
        <source>OS state</source>
        <translation>État du système d’exploitation</translation>
    </message>
    <message>
        <source>VM generation</source>
        <translation>Génération de machine virtuelle</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Prise en main</translation>
    </message>
    <message>
        <source>Image versions</source>
        <translation>Versions d’image</translation>
    </message>
    <message>
        <source>Get started: publish the first version.</source>
        <translation>Prise en main&#xa0;: publiez la première version.</translation>
    </message>
    <message>
        <source>Create a version…</source>
        <translation>Créer une version…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 sur %Ln affichée</numerusform>
            <numerusform>%L1 sur %Ln affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Disk types not allowed</source>
        <translation>Types de disque non autorisés</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>Purchase plan</source>
        <translation>Plan d’achat</translation>
    </message>
    <message>
        <source>License terms</source>
        <translation>Contrat de licence</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Déclaration de confidentialité</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notes de publication</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>Recommended vCPUs</source>
        <translation>Processeurs virtuels recommandés</translation>
    </message>
    <message>
        <source>Recommended memory (GiB)</source>
        <translation>Mémoire recommandée (Gio)</translation>
    </message>
    <message>
        <source>Publishing options</source>
        <translation>Options de publication</translation>
    </message>
    <message>
        <source>End of life, vCPUs and memory are changed on page Overview. The rest cannot change: create a new image definition instead.</source>
        <translation>La fin de vie, les processeurs virtuels et la mémoire se modifient sur la page Vue d’ensemble. Le reste ne peut pas changer&#xa0;: créez plutôt une nouvelle définition d’image.</translation>
    </message>
</context>
<context>
    <name>vitrine::DefinitionListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>OS type</source>
        <translation>Type de système</translation>
    </message>
    <message>
        <source>OS state</source>
        <translation>État du système</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Publisher / offer / SKU</source>
        <translation>Éditeur / offre / SKU</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Version la plus récente</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPage</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON of the resource</source>
        <translation>JSON de la ressource</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Pages des détails</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What happened to the resource</source>
        <translation>Ce qui est arrivé à la ressource</translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>Image version</source>
        <translation>Version d’image</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Scale set</source>
        <translation>Groupe identique</translation>
    </message>
    <message>
        <source>Lab accounts</source>
        <translation>Comptes de laboratoire</translation>
    </message>
    <message>
        <source>Lab account</source>
        <translation>Compte de laboratoire</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratoire</translation>
    </message>
</context>
<context>
    <name>vitrine::DirectSharingDialog</name>
    <message>
        <source>One id a line. Accepted: %1, waiting: %2, rejected: %3.</source>
        <translation>Un ID par ligne. Acceptées&#xa0;:&#xa0;%1, en attente&#xa0;:&#xa0;%2, refusées&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>Share %1 beside roles</source>
        <extracomment>%1 is the name of a gallery</extracomment>
        <translation>Partager&#xa0;%1 hors des rôles</translation>
    </message>
    <message>
        <source>By role only</source>
        <translation>Par rôle uniquement</translation>
    </message>
    <message>
        <source>Also with subscriptions and tenants</source>
        <translation>Également avec des abonnements et des locataires</translation>
    </message>
    <message>
        <source>Also with everybody who uses this catalogue</source>
        <translation>Également avec toutes les personnes qui utilisent ce catalogue</translation>
    </message>
    <message>
        <source>S&amp;hared</source>
        <translation>Parta&amp;gée</translation>
    </message>
    <message>
        <source>How the gallery is shared</source>
        <translation>Mode de partage de la galerie</translation>
    </message>
    <message>
        <source>Whoever it is shared with sees and uses the gallery, its image definitions and versions, and changes nothing.</source>
        <translation>Les destinataires du partage voient et utilisent la galerie, ses définitions d’image et ses versions, sans rien pouvoir y modifier.</translation>
    </message>
    <message>
        <source>&amp;Subscriptions</source>
        <translation>A&amp;bonnements</translation>
    </message>
    <message>
        <source>Ids of subscriptions</source>
        <translation>ID des abonnements</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>&amp;Locataires</translation>
    </message>
    <message>
        <source>Ids of tenants</source>
        <translation>ID des locataires</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Éditeur</translation>
    </message>
    <message>
        <source>Web address of the publisher</source>
        <translation>Adresse web de l’éditeur</translation>
    </message>
    <message>
        <source>Web address that tells about the publisher.</source>
        <translation>Adresse web qui présente l’éditeur.</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Messagerie</translation>
    </message>
    <message>
        <source>Mail address of the publisher</source>
        <translation>Adresse de messagerie de l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>L&amp;icence</translation>
    </message>
    <message>
        <source>Licence terms</source>
        <translation>Conditions de licence</translation>
    </message>
    <message>
        <source>Web address or text.</source>
        <translation>Adresse web ou texte.</translation>
    </message>
    <message>
        <source>Name pre&amp;fix</source>
        <translation>Pré&amp;fixe du nom</translation>
    </message>
    <message>
        <source>Prefix of the public name</source>
        <translation>Préfixe du nom public</translation>
    </message>
    <message>
        <source>5 to 16 letters and digits. It cannot be changed while the gallery is public.</source>
        <translation>De 5 à 16 lettres et chiffres. Il ne peut pas être modifié tant que la galerie est publique.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
</context>
<context>
    <name>vitrine::DiskDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Detected: %1, %2, %3</source>
        <extracomment>format, size and partition table of a disk image file</extracomment>
        <translation>Détecté&#xa0;: %1, %2, %3</translation>
    </message>
    <message>
        <source>Register a disk</source>
        <translation>Inscrire un disque</translation>
    </message>
    <message>
        <source>Disk &amp;file</source>
        <translation>&amp;Fichier du disque</translation>
    </message>
    <message>
        <source>Disk file</source>
        <translation>Fichier du disque</translation>
    </message>
    <message>
        <source>Disk image file</source>
        <translation>Fichier d’image disque</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Groupe de ressources</translation>
    </message>
    <message>
        <source>A new name makes a new group.</source>
        <translation>Un nouveau nom crée un nouveau groupe.</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Versions made from the disk have to include this region.</source>
        <translation>Les versions créées à partir de ce disque doivent inclure cette région.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>&amp;OS type</source>
        <translation>&amp;Type de système d’exploitation</translation>
    </message>
    <message>
        <source>OS type</source>
        <translation>Type de système d’exploitation</translation>
    </message>
    <message>
        <source>Register &amp;disk</source>
        <translation>Inscrire le &amp;disque</translation>
    </message>
    <message>
        <source>A disk image: raw, VHD, VHDX, QCOW2 or VMDK. What it is, is told by its content.</source>
        <translation>Une image disque&#xa0;: brute, VHD, VHDX, QCOW2 ou VMDK. Son contenu dit laquelle.</translation>
    </message>
</context>
<context>
    <name>vitrine::DiskWords</name>
    <message>
        <source>Raw disk image</source>
        <translation>Image disque brute</translation>
    </message>
    <message>
        <source>VHD, dynamic size</source>
        <translation>VHD, taille dynamique</translation>
    </message>
    <message>
        <source>VHD, fixed size</source>
        <translation>VHD, taille fixe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a format, %2 its variant as its tools call it: VMDK (streamOptimized).</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>GPT, damaged</source>
        <translation>GPT, endommagé</translation>
    </message>
    <message>
        <source>No partition table</source>
        <translation>Pas de table de partitions</translation>
    </message>
    <message>
        <source>MBR</source>
        <translation>MBR</translation>
    </message>
    <message>
        <source>GPT with an EFI system partition</source>
        <translation>GPT avec une partition système EFI</translation>
    </message>
    <message>
        <source>GPT without an EFI system partition</source>
        <translation>GPT sans partition système EFI</translation>
    </message>
    <message>
        <source>BIOS boot</source>
        <translation>Démarrage BIOS</translation>
    </message>
    <message>
        <source>EFI system</source>
        <translation>Système EFI</translation>
    </message>
    <message>
        <source>FAT</source>
        <translation>FAT</translation>
    </message>
    <message>
        <source>Linux boot</source>
        <translation>Démarrage Linux</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Linux, encrypted</source>
        <translation>Linux, chiffrée</translation>
    </message>
    <message>
        <source>Linux home</source>
        <translation>Linux, dossiers personnels</translation>
    </message>
    <message>
        <source>Linux LVM</source>
        <translation>LVM Linux</translation>
    </message>
    <message>
        <source>Linux RAID</source>
        <translation>RAID Linux</translation>
    </message>
    <message>
        <source>Linux root</source>
        <translation>Racine Linux</translation>
    </message>
    <message>
        <source>Linux swap</source>
        <translation>Espace d’échange Linux</translation>
    </message>
    <message>
        <source>Linux /usr</source>
        <translation>/usr Linux</translation>
    </message>
    <message>
        <source>Microsoft data</source>
        <translation>Données Microsoft</translation>
    </message>
    <message>
        <source>Microsoft dynamic disk</source>
        <translation>Disque dynamique Microsoft</translation>
    </message>
    <message>
        <source>Microsoft reserved</source>
        <translation>Réservée à Microsoft</translation>
    </message>
    <message>
        <source>Windows recovery</source>
        <translation>Récupération Windows</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a partition&apos;s number, %2 what is known of it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The machine id is made at the next start</source>
        <translation>L’identifiant de machine sera créé au prochain démarrage</translation>
    </message>
    <message>
        <source>The machine id of one machine is set</source>
        <translation>L’identifiant d’une machine est présent</translation>
    </message>
    <message>
        <source>No SSH host keys</source>
        <translation>Aucune clé d’hôte SSH</translation>
    </message>
    <message>
        <source>SSH host keys of one machine</source>
        <translation>Clés d’hôte SSH d’une machine</translation>
    </message>
    <message>
        <source>cloud-init has not set it up</source>
        <translation>cloud-init ne l’a pas configuré</translation>
    </message>
    <message>
        <source>cloud-init has set it up</source>
        <translation>cloud-init l’a configuré</translation>
    </message>
    <message>
        <source>The Azure agent has set it up</source>
        <translation>L’agent Azure l’a configuré</translation>
    </message>
    <message>
        <source>It has been started: its journal is there</source>
        <translation>Il a déjà démarré&#xa0;: son journal est présent</translation>
    </message>
    <message>
        <source>Sysprep has generalized it</source>
        <translation>Sysprep l’a généralisé</translation>
    </message>
    <message>
        <source>Sysprep is in the middle of its work</source>
        <translation>Sysprep n’a pas terminé son travail</translation>
    </message>
    <message>
        <source>Windows is set up</source>
        <translation>Windows est configuré</translation>
    </message>
    <message>
        <source>Above 1 TiB: too large for a data disk and for labs</source>
        <translation>Plus de 1 Tio&#xa0;: trop grand pour un disque de données et pour les laboratoires</translation>
    </message>
    <message>
        <source>Above 128 GiB: too large for labs</source>
        <translation>Plus de 128 Gio&#xa0;: trop grand pour les laboratoires</translation>
    </message>
</context>
<context>
    <name>vitrine::DropArea</name>
    <message>
        <source>…or drop a disk image here</source>
        <translation>…ou déposez une image disque ici</translation>
    </message>
</context>
<context>
    <name>vitrine::EditForm</name>
    <message>
        <source>Name, region, resource group and subscription cannot change: create a new gallery instead.</source>
        <translation>Le nom, la région, le groupe de ressources et l’abonnement ne peuvent pas changer&#xa0;: créez plutôt une nouvelle galerie.</translation>
    </message>
    <message>
        <source>Operating system, generation, publisher, offer, SKU and the rest cannot change: machines rely on them. Create a new image definition instead.</source>
        <translation>Le système d’exploitation, la génération, l’éditeur, l’offre, la référence SKU et le reste ne peuvent pas changer&#xa0;: des machines en dépendent. Créez plutôt une nouvelle définition d’image.</translation>
    </message>
    <message>
        <source>Source, number, region and disks cannot change: publish a new version instead. Regions and replicas change on page Replication.</source>
        <translation>La source, le numéro, la région et les disques ne peuvent pas changer&#xa0;: publiez plutôt une nouvelle version. Les régions et les réplicas se modifient sur la page Réplication.</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Ce qui peut changer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Exclude from latest</source>
        <translation>Exclure de la plus récente</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>Recommended vCPUs</source>
        <translation>Processeurs virtuels recommandés</translation>
    </message>
    <message>
        <source>Recommended memory (GB)</source>
        <translation>Mémoire recommandée (Go)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>yyyy-MM-dd, or empty for none</source>
        <translation>aaaa-MM-jj, ou vide pour aucune</translation>
    </message>
    <message>
        <source>Recommended vCPUs, at least</source>
        <translation>Processeurs virtuels recommandés, au moins</translation>
    </message>
    <message>
        <source>Recommended vCPUs, at most</source>
        <translation>Processeurs virtuels recommandés, au plus</translation>
    </message>
    <message>
        <source>Recommended memory in GB, at least</source>
        <translation>Mémoire recommandée en Go, au moins</translation>
    </message>
    <message>
        <source>Recommended memory in GB, at most</source>
        <translation>Mémoire recommandée en Go, au plus</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a recommendation that is not given</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>vitrine::EncryptionMatrix</name>
    <message>
        <source>Operating system disk</source>
        <translation>Disque de système d’exploitation</translation>
    </message>
    <message>
        <source>LUN %1</source>
        <translation>LUN&#xa0;%1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a disk, %2 a region.</extracomment>
        <translation>%1 dans&#xa0;%2</translation>
    </message>
    <message>
        <source>All disks alike</source>
        <translation>Tous les disques de même</translation>
    </message>
    <message>
        <source>All disks in %1 alike</source>
        <translation>Tous les disques de même dans&#xa0;%1</translation>
    </message>
    <message>
        <source>Encrypts every disk as the operating system disk.</source>
        <translation>Chiffre chaque disque comme le disque de système d’exploitation.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>No set in this region</source>
        <translation>Aucun jeu dans cette région</translation>
    </message>
</context>
<context>
    <name>vitrine::EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encryption of the replicas</source>
        <translation>Chiffrement des réplicas</translation>
    </message>
    <message>
        <source>Every replica is protected by the region it lies in. With keys of your own, nobody reads it without them.</source>
        <translation>Chaque réplica est protégé par la région où il se trouve. Avec vos propres clés, personne ne peut le lire sans elles.</translation>
    </message>
    <message>
        <source>Encryption type</source>
        <translation>Type de chiffrement</translation>
    </message>
    <message>
        <source>P&amp;latform-managed key</source>
        <translation>Clé gérée par la p&amp;lateforme</translation>
    </message>
    <message>
        <source>C&amp;ustomer-managed key</source>
        <translation>Clé gérée par le clie&amp;nt</translation>
    </message>
    <message>
        <source>With a customer-managed key the image cannot be shared or copied to another subscription, there is no way back to platform-managed keys, and a version that exists cannot be encrypted later.</source>
        <translation>Avec une clé gérée par le client, l’image ne peut être ni partagée ni copiée vers un autre abonnement, aucun retour aux clés gérées par la plateforme n’est possible, et une version existante ne peut pas être chiffrée après coup.</translation>
    </message>
    <message>
        <source>Disk encryption set</source>
        <translation>Jeu de chiffrement de disque</translation>
    </message>
    <message>
        <source>Sets of the region and of this subscription. A disk is encrypted in all target regions or in none.</source>
        <translation>Jeux de la région et de cet abonnement. Un disque est chiffré dans toutes les régions cibles ou dans aucune.</translation>
    </message>
</context>
<context>
    <name>vitrine::EndDateEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <extracomment>The form in which a date is typed: year, month, day. Keep the digits&apos; order.</extracomment>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>Ca&amp;lendrier</translation>
    </message>
    <message>
        <source>+&amp;6 months</source>
        <translation>+&amp;6 mois</translation>
    </message>
    <message>
        <source>+&amp;1 year</source>
        <translation>+&amp;1 an</translation>
    </message>
    <message>
        <source>+&amp;2 years</source>
        <translation>+&amp;2 ans</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>vitrine::EndOfLifeDialog</name>
    <message numerus="yes">
        <source>End of life of %n version(s)</source>
        <translation>
            <numerusform>Fin de vie de&#xa0;%n version</numerusform>
            <numerusform>Fin de vie de&#xa0;%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End of life date</source>
        <translation>&amp;Date de fin de vie</translation>
    </message>
    <message>
        <source>From this day on “latest” passes over the versions. Leave it empty to take the date away.</source>
        <translation>À partir de ce jour, «&#xa0;la plus récente&#xa0;» ignore ces versions. Laissez vide pour retirer la date.</translation>
    </message>
    <message>
        <source>&amp;Set end of life</source>
        <translation>Dé&amp;finir la fin de vie</translation>
    </message>
</context>
<context>
    <name>vitrine::Equivalent</name>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>id of a network interface</source>
        <translation>ID d’une interface réseau</translation>
    </message>
    <message>
        <source>storage account</source>
        <translation>compte de stockage</translation>
    </message>
    <message>
        <source>size of the machines</source>
        <translation>taille des machines</translation>
    </message>
    <message>
        <source>id of a subnet</source>
        <translation>id d’un sous-réseau</translation>
    </message>
</context>
<context>
    <name>vitrine::EquivalentDialog</name>
    <message>
        <source>Equivalent commands</source>
        <translation>Commandes équivalentes</translation>
    </message>
    <message>
        <source>What makes %1</source>
        <extracomment>%1 is the name of a gallery, an image definition or an image version</extracomment>
        <translation>Ce qui crée&#xa0;%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the commands do</source>
        <translation>Ce que font les commandes</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Exclude them from latest</source>
        <translation>Les exclure de la plus récente</translation>
    </message>
    <message>
        <source>Include them in latest</source>
        <translation>Les inclure dans la plus récente</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
</context>
<context>
    <name>vitrine::EquivalentPanel</name>
    <message>
        <source>vitrinectl</source>
        <translation>vitrinectl</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>ARM template</source>
        <translation>Modèle ARM</translation>
    </message>
    <message>
        <source>There are no words for this request here.</source>
        <translation>Cette demande ne peut pas être exprimée sous cette forme.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>A kind of file: %1 is the name of a language for commands, %2 the ending of its files</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Language of the commands</source>
        <translation>Langage des commandes</translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation>Commandes équivalentes</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Only vitrinectl has words for this request.</source>
        <translation>Seul vitrinectl peut exprimer cette demande.</translation>
    </message>
    <message>
        <source>A template can only make whole resources, not delete them or change a part of them.</source>
        <translation>Un modèle ne peut que créer des ressources entières, pas les supprimer ni en modifier une partie.</translation>
    </message>
</context>
<context>
    <name>vitrine::EquivalentSection</name>
    <message>
        <source>Equivalent commands</source>
        <translation>Commandes équivalentes</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBundleDialog</name>
    <message>
        <source>All image definitions</source>
        <translation>Toutes les définitions d’image</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Exporter un paquet</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation>Toutes les galeries</translation>
    </message>
    <message>
        <source>&amp;Image definition</source>
        <translation>Définition d’&amp;image</translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>&amp;Folder to make</source>
        <translation>&amp;Dossier à créer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s), at most %1 to write.</source>
        <translation>
            <numerusform>%Ln version, au plus&#xa0;%1 à écrire.</numerusform>
            <numerusform>%Ln versions, au plus&#xa0;%1 à écrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new folder, for example on a stick. It appears when all of it is written.</source>
        <translation>Un nouveau dossier, par exemple sur une clé. Il apparaît quand tout est écrit.</translation>
    </message>
    <message>
        <source>Folder to make</source>
        <translation>Dossier à créer</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Créer un paquet</translation>
    </message>
    <message>
        <source>&amp;Size of the parts</source>
        <translation>&amp;Taille des parties</translation>
    </message>
    <message>
        <source>Size of the parts</source>
        <translation>Taille des parties</translation>
    </message>
    <message>
        <source>Just under 4 GiB, for every drive</source>
        <translation>Un peu moins de 4&#xa0;Gio, pour tous les supports</translation>
    </message>
    <message>
        <source>&amp;Earlier bundle</source>
        <translation>&amp;Paquet antérieur</translation>
    </message>
    <message>
        <source>What that one has is left out. Empty: nothing is left out.</source>
        <translation>Ce qu’il contient est omis. Vide&#xa0;: rien n’est omis.</translation>
    </message>
    <message>
        <source>Earlier bundle</source>
        <translation>Paquet antérieur</translation>
    </message>
    <message>
        <source>Choose an earlier bundle</source>
        <translation>Choisir un paquet antérieur</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>E&amp;xaminer</translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Written beside and renamed when it is complete.</source>
        <translation>Écrit sous un nom temporaire dans le même dossier, puis renommé une fois complet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fixed VHD</source>
        <translation>VHD de taille fixe</translation>
    </message>
    <message>
        <source>Raw disk</source>
        <translation>Disque brut</translation>
    </message>
    <message>
        <source>Read from &amp;region</source>
        <translation>Lire depuis la &amp;région</translation>
    </message>
    <message>
        <source>Read from region</source>
        <translation>Lire depuis la région</translation>
    </message>
    <message>
        <source>Nearest that can be read</source>
        <translation>La plus proche qui soit lisible</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The disk byte for byte, which every tool can read.</source>
        <translation>Le disque octet par octet, que tous les outils savent lire.</translation>
    </message>
    <message>
        <source>What Azure takes: as large as the disk.</source>
        <translation>Ce qu’accepte Azure&#xa0;: aussi grand que le disque.</translation>
    </message>
    <message>
        <source>For Hyper-V and VirtualBox: only what is used. Azure does not take it.</source>
        <translation>Pour Hyper-V et VirtualBox&#xa0;: seulement ce qui est occupé. Azure ne l’accepte pas.</translation>
    </message>
    <message>
        <source>For Hyper-V since Windows Server 2012.</source>
        <translation>Pour Hyper-V à partir de Windows Server 2012.</translation>
    </message>
    <message>
        <source>For QEMU, KVM, Proxmox VE and OpenStack.</source>
        <translation>Pour QEMU, KVM, Proxmox VE et OpenStack.</translation>
    </message>
    <message>
        <source>For VMware and OVF packages: compressed, so small but slower to write.</source>
        <translation>Pour VMware et les paquets OVF&#xa0;: compressé, donc petit mais plus lent à écrire.</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disque</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Operating system disk</source>
        <translation>Disque du système d’exploitation</translation>
    </message>
    <message>
        <source>All disks, each in a file of its own</source>
        <translation>Tous les disques, chacun dans son fichier</translation>
    </message>
    <message>
        <source>Data disk, LUN %1</source>
        <translation>Disque de données, LUN %1</translation>
    </message>
    <message>
        <source>Dynamic VHD</source>
        <translation>VHD dynamique</translation>
    </message>
    <message>
        <source>VHDX</source>
        <translation>VHDX</translation>
    </message>
    <message>
        <source>QCOW2</source>
        <translation>QCOW2</translation>
    </message>
    <message>
        <source>VMDK (streamOptimized)</source>
        <translation>VMDK (streamOptimized)</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>vitrine::Fault</name>
    <message>
        <source>The gallery name is not valid</source>
        <translation>Le nom de la galerie n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a gallery.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une galerie.</translation>
    </message>
    <message>
        <source>The name has 1 to 80 characters: English letters and digits, with underscores and periods between them. Dashes are not allowed.</source>
        <translation>Le nom comporte de 1 à 80&#xa0;caractères&#xa0;: des lettres non accentuées et des chiffres, avec des traits de soulignement et des points entre eux. Les traits d’union ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>Start and end with a letter or a digit and write an underscore where you would write a dash, as in “linux_images”.</source>
        <translation>Commencez et terminez par une lettre ou un chiffre, et remplacez les traits d’union par des traits de soulignement, comme dans «&#xa0;linux_images&#xa0;».</translation>
    </message>
    <message>
        <source>The gallery name is taken</source>
        <translation>Le nom de la galerie est déjà utilisé</translation>
    </message>
    <message>
        <source>The resource group %2 of this subscription already has a gallery “%1”.</source>
        <translation>Le groupe de ressources %2 de cet abonnement contient déjà une galerie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A gallery name is unique in its subscription, whatever the resource group and the case of its letters.</source>
        <translation>Le nom d’une galerie est unique dans son abonnement, quels que soient le groupe de ressources et la casse des lettres.</translation>
    </message>
    <message>
        <source>Use the gallery that is there, or choose another name.</source>
        <translation>Utilisez la galerie existante, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The image definition name is not valid</source>
        <translation>Le nom de la définition d’image n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image definition.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une définition d’image.</translation>
    </message>
    <message>
        <source>The name has 1 to 80 characters: English letters and digits, with underscores, dashes and periods between them.</source>
        <translation>Le nom comporte de 1 à 80&#xa0;caractères&#xa0;: des lettres non accentuées et des chiffres, avec des traits de soulignement, des traits d’union et des points entre eux.</translation>
    </message>
    <message>
        <source>Start and end with a letter or a digit, as in “debian-12”.</source>
        <translation>Commencez et terminez par une lettre ou un chiffre, comme dans «&#xa0;debian-12&#xa0;».</translation>
    </message>
    <message>
        <source>Publisher, offer or SKU is not valid</source>
        <translation>L’éditeur, l’offre ou la SKU n’est pas valide</translation>
    </message>
    <message>
        <source>“%2” cannot be the %1 of an image definition.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être la valeur de «&#xa0;%1&#xa0;» d’une définition d’image.</translation>
    </message>
    <message>
        <source>The %1 has 1 to %3 characters: English letters, digits, dashes, underscores and periods, and does not end with a period.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» comporte de 1 à %3&#xa0;caractères&#xa0;: lettres non accentuées, chiffres, traits d’union, traits de soulignement et points. Elle ne se termine pas par un point.</translation>
    </message>
    <message>
        <source>Write the %1 in this form, without spaces and accents.</source>
        <translation>Saisissez la valeur de «&#xa0;%1&#xa0;» sous cette forme, sans espaces ni accents.</translation>
    </message>
    <message>
        <source>Publisher, offer and SKU are taken</source>
        <translation>L’éditeur, l’offre et la SKU sont déjà utilisés</translation>
    </message>
    <message>
        <source>The image definition %4 of this gallery is already identified by publisher %1, offer %2 and SKU %3.</source>
        <translation>La définition d’image %4 de cette galerie est déjà identifiée par l’éditeur %1, l’offre %2 et la SKU %3.</translation>
    </message>
    <message>
        <source>Publisher, offer and SKU together name one image definition of a gallery, whatever the case of their letters.</source>
        <translation>L’éditeur, l’offre et la SKU désignent ensemble une seule définition d’image d’une galerie, quelle que soit la casse des lettres.</translation>
    </message>
    <message>
        <source>Change one of the three, or publish the version in the definition that is there.</source>
        <translation>Modifiez l’un des trois, ou publiez la version dans la définition existante.</translation>
    </message>
    <message>
        <source>The version number is not valid</source>
        <translation>Le numéro de version n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de version.</translation>
    </message>
    <message>
        <source>A version number is Major.Minor.Patch: three whole numbers from 0 to 2147483647 with periods between them.</source>
        <translation>Un numéro de version a la forme Majeure.Mineure.Correctif&#xa0;: trois nombres entiers de 0 à 2147483647 séparés par des points.</translation>
    </message>
    <message>
        <source>Write three numbers, for example 1.0.0 or 2026.11.2.</source>
        <translation>Saisissez trois nombres, par exemple 1.0.0 ou 2026.11.2.</translation>
    </message>
    <message>
        <source>This image version exists</source>
        <translation>Cette version d’image existe déjà</translation>
    </message>
    <message>
        <source>Version %1 is already there with another source or other properties.</source>
        <translation>La version %1 existe déjà avec une autre source ou d’autres propriétés.</translation>
    </message>
    <message>
        <source>A published version never changes its content, so that machines made from it stay alike.</source>
        <translation>Le contenu d’une version publiée ne change jamais, afin que les machines créées à partir d’elle restent identiques.</translation>
    </message>
    <message>
        <source>Publish under the next free version number, or delete the version that is there first.</source>
        <translation>Publiez sous le prochain numéro de version libre, ou supprimez d’abord la version existante.</translation>
    </message>
    <message>
        <source>The source does not exist</source>
        <translation>La source n’existe pas</translation>
    </message>
    <message>
        <source>The source %1 was not found.</source>
        <translation>La source %1 est introuvable.</translation>
    </message>
    <message>
        <source>The disk, snapshot, image or file is not registered here, or was removed.</source>
        <translation>Le disque, l’instantané, l’image ou le fichier n’est pas inscrit ici, ou a été supprimé.</translation>
    </message>
    <message>
        <source>Choose a source from the list, or register the disk image first: “vitrinectl disk create”.</source>
        <translation>Choisissez une source dans la liste, ou inscrivez d’abord l’image disque&#xa0;: «&#xa0;vitrinectl disk create&#xa0;».</translation>
    </message>
    <message>
        <source>The source is in another region</source>
        <translation>La source se trouve dans une autre région</translation>
    </message>
    <message>
        <source>The source %1 is in region %2, but the version is created in %3.</source>
        <translation>La source %1 se trouve dans la région %2, mais la version est créée dans %3.</translation>
    </message>
    <message>
        <source>A version is made in the region of its source and replicated from there.</source>
        <translation>Une version est créée dans la région de sa source, puis répliquée à partir de celle-ci.</translation>
    </message>
    <message>
        <source>Create the version in %2 with %3 as a further target region, or register the source in %3.</source>
        <translation>Créez la version dans %2 en ajoutant %3 comme région cible, ou inscrivez la source dans %3.</translation>
    </message>
    <message>
        <source>The version has no source</source>
        <translation>La version n’a pas de source</translation>
    </message>
    <message>
        <source>Nothing says which disk the version is made from.</source>
        <translation>Rien n’indique à partir de quel disque la version est créée.</translation>
    </message>
    <message>
        <source>A version is made from exactly one disk, snapshot, managed image, image version or file.</source>
        <translation>Une version est créée à partir d’un seul disque, instantané, fichier, image managée ou version d’image.</translation>
    </message>
    <message>
        <source>Choose the source, for example with “--os-snapshot” or “--managed-image”.</source>
        <translation>Choisissez la source, par exemple avec «&#xa0;--os-snapshot&#xa0;» ou «&#xa0;--managed-image&#xa0;».</translation>
    </message>
    <message>
        <source>The version has two sources</source>
        <translation>La version a deux sources</translation>
    </message>
    <message>
        <source>Both %1 and %2 are given as the source.</source>
        <translation>%1 et %2 sont tous deux indiqués comme source.</translation>
    </message>
    <message>
        <source>Leave out one of the two.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The source is in use</source>
        <translation>La source est en cours d’utilisation</translation>
    </message>
    <message>
        <source>%1 is the source of %2, which is not fully replicated yet.</source>
        <translation>%1 est la source de %2, qui n’est pas encore entièrement répliquée.</translation>
    </message>
    <message>
        <source>A managed image serves one version at a time until all regions of that version are done.</source>
        <translation>Une image managée ne sert qu’à une version à la fois, jusqu’à ce que toutes les régions de cette version soient terminées.</translation>
    </message>
    <message>
        <source>Wait until the activity of that version has ended, or cancel it, then publish again.</source>
        <translation>Attendez la fin de l’activité de cette version, ou annulez-la, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>A region stores no replicas here</source>
        <translation>Une région ne stocke aucun réplica ici</translation>
    </message>
    <message>
        <source>The region %1 is not registered in this catalogue.</source>
        <translation>La région %1 n’est pas inscrite dans ce catalogue.</translation>
    </message>
    <message>
        <source>Replicas are stored in the folder of a registered region; the name of a public region alone is not enough.</source>
        <translation>Les réplicas sont stockés dans le dossier d’une région inscrite&#xa0;; le nom d’une région publique ne suffit pas.</translation>
    </message>
    <message>
        <source>Register the region with its folder, “vitrinectl region create --name %1 --path FOLDER”, or choose a region that is.</source>
        <translation>Inscrivez la région avec son dossier, «&#xa0;vitrinectl region create --name %1 --path DOSSIER&#xa0;», ou choisissez une région déjà inscrite.</translation>
    </message>
    <message>
        <source>The region has no zones</source>
        <translation>La région ne possède pas de zones</translation>
    </message>
    <message>
        <source>Standard_ZRS is asked for in region %1, which is not zone redundant.</source>
        <translation>Standard_ZRS est demandé dans la région %1, qui n’offre pas de redondance de zone.</translation>
    </message>
    <message>
        <source>Zone-redundant storage writes to three availability zones, which this region does not have.</source>
        <translation>Le stockage redondant interzone écrit dans trois zones de disponibilité, dont cette région ne dispose pas.</translation>
    </message>
    <message>
        <source>Choose Standard_LRS or Premium_LRS for this region.</source>
        <translation>Choisissez Standard_LRS ou Premium_LRS pour cette région.</translation>
    </message>
    <message>
        <source>The operating systems differ</source>
        <translation>Les systèmes d’exploitation diffèrent</translation>
    </message>
    <message>
        <source>The source %1 holds %2, but the image definition is for %3.</source>
        <translation>La source %1 contient %2, mais la définition d’image est prévue pour %3.</translation>
    </message>
    <message>
        <source>All versions of an image definition have the operating system type of the definition.</source>
        <translation>Toutes les versions d’une définition d’image ont le type de système d’exploitation de celle-ci.</translation>
    </message>
    <message>
        <source>Choose an image definition for %2, or create one.</source>
        <translation>Choisissez une définition d’image pour %2, ou créez-en une.</translation>
    </message>
    <message>
        <source>The hypervisor generations differ</source>
        <translation>Les générations d’hyperviseur diffèrent</translation>
    </message>
    <message>
        <source>The source %1 is of generation %2, but the image definition is for %3.</source>
        <translation>La source %1 est de génération %2, mais la définition d’image est prévue pour %3.</translation>
    </message>
    <message>
        <source>V1 disks start from an MBR by BIOS, V2 disks from an EFI system partition; a machine of the other generation cannot start them.</source>
        <translation>Les disques V1 démarrent depuis un MBR par le BIOS, les disques V2 depuis une partition système EFI&#xa0;; une machine de l’autre génération ne peut pas les démarrer.</translation>
    </message>
    <message>
        <source>Choose an image definition of generation %2, or create one.</source>
        <translation>Choisissez une définition d’image de génération %2, ou créez-en une.</translation>
    </message>
    <message>
        <source>The operating system states differ</source>
        <translation>Les états du système d’exploitation diffèrent</translation>
    </message>
    <message>
        <source>The source %1 is %2, but the image definition is for images that are %3.</source>
        <translation>La source %1 est dans l’état «&#xa0;%2&#xa0;», mais la définition d’image est prévue pour des images dans l’état «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A generalized image gets its name and users with each machine, a specialized one brings its own.</source>
        <translation>Une image généralisée reçoit son nom et ses utilisateurs avec chaque machine, une image spécialisée apporte les siens.</translation>
    </message>
    <message>
        <source>Choose an image definition whose state is %2, or create one.</source>
        <translation>Choisissez une définition d’image dans l’état «&#xa0;%2&#xa0;», ou créez-en une.</translation>
    </message>
    <message>
        <source>The version&apos;s own region is missing</source>
        <translation>La région propre à la version est absente</translation>
    </message>
    <message>
        <source>The target regions %1 do not contain %2, where the version is created.</source>
        <translation>Les régions cibles %1 ne comprennent pas %2, où la version est créée.</translation>
    </message>
    <message>
        <source>The first replica is always made in the version&apos;s own region.</source>
        <translation>Le premier réplica est toujours créé dans la région propre à la version.</translation>
    </message>
    <message>
        <source>Add %2 to the target regions, or create the version in one of them.</source>
        <translation>Ajoutez %2 aux régions cibles, ou créez la version dans l’une d’elles.</translation>
    </message>
    <message>
        <source>A target region is named twice</source>
        <translation>Une région cible est indiquée deux fois</translation>
    </message>
    <message>
        <source>The region %1 is in the list more than once.</source>
        <translation>La région %1 figure plusieurs fois dans la liste.</translation>
    </message>
    <message>
        <source>Different spellings of one region, such as “West Europe” and “westeurope”, are the same region.</source>
        <translation>Les différentes écritures d’une région, comme «&#xa0;West Europe&#xa0;» et «&#xa0;westeurope&#xa0;», désignent la même région.</translation>
    </message>
    <message>
        <source>Keep one entry for %1 and give it the replica count you need.</source>
        <translation>Conservez une seule entrée pour %1 et indiquez-y le nombre de réplicas nécessaire.</translation>
    </message>
    <message>
        <source>The replica count is out of range</source>
        <translation>Le nombre de réplicas est hors limites</translation>
    </message>
    <message>
        <source>%1 replicas are asked for; from %2 to %3 are possible in one region.</source>
        <translation>Nombre de réplicas demandé&#xa0;: %1&#xa0;; une région en admet de %2 à %3.</translation>
    </message>
    <message>
        <source>Each replica is a full copy; more than %3 in one region only cost space.</source>
        <translation>Chaque réplica est une copie complète&#xa0;; au-delà de %3 dans une région, ils ne font qu’occuper de l’espace.</translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation>Choisissez un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no replica to read</source>
        <translation>Aucun réplica ne peut être lu</translation>
    </message>
    <message>
        <source>No replica of %1 that was asked for can be read.</source>
        <translation>Aucun des réplicas demandés de %1 ne peut être lu.</translation>
    </message>
    <message>
        <source>The version was never replicated there, its replication is not over, or the folder of the region cannot be reached.</source>
        <translation>La version n’y a jamais été répliquée, sa réplication n’est pas terminée, ou le dossier de la région est inaccessible.</translation>
    </message>
    <message>
        <source>Choose another region, retry the replication in Activities, or attach the disk that holds the region.</source>
        <translation>Choisissez une autre région, relancez la réplication dans Activités, ou connectez le disque qui contient la région.</translation>
    </message>
    <message>
        <source>The version is being replicated</source>
        <translation>La version est en cours de réplication</translation>
    </message>
    <message>
        <source>An activity of this version is writing its replicas.</source>
        <translation>Une activité de cette version écrit ses réplicas.</translation>
    </message>
    <message>
        <source>A region cannot be reached</source>
        <translation>Une région est inaccessible</translation>
    </message>
    <message>
        <source>%1 was kept: not all of its replicas could be removed.</source>
        <translation>%1 est conservée&#xa0;: ses réplicas n’ont pas tous pu être supprimés.</translation>
    </message>
    <message>
        <source>The folder of a region is away or cannot be written, so the space there would never be given back.</source>
        <translation>Le dossier d’une région est absent ou n’est pas accessible en écriture&#xa0;; l’espace occupé n’y serait donc jamais libéré.</translation>
    </message>
    <message>
        <source>Attach the disk or mount that holds the region named below, then delete the version again.</source>
        <translation>Connectez le disque ou le montage qui contient la région indiquée ci-dessous, puis supprimez à nouveau la version.</translation>
    </message>
    <message>
        <source>The source is too large</source>
        <translation>La source est trop grande</translation>
    </message>
    <message>
        <source>The disk of %1 has %2; at most %3 can be published.</source>
        <translation>Le disque de %1 a une taille de %2&#xa0;; il est possible de publier au plus %3.</translation>
    </message>
    <message>
        <source>The size of the virtual disk counts, not the space it occupies.</source>
        <translation>C’est la taille du disque virtuel qui compte, et non l’espace occupé.</translation>
    </message>
    <message>
        <source>Shrink the file system and the disk, or choose a smaller source.</source>
        <translation>Réduisez le système de fichiers et le disque, ou choisissez une source plus petite.</translation>
    </message>
    <message>
        <source>The version is not coming</source>
        <translation>La version ne viendra pas</translation>
    </message>
    <message>
        <source>%1 has failed, so waiting for it leads to nothing.</source>
        <translation>%1 a échoué&#xa0;; il est inutile de l’attendre.</translation>
    </message>
    <message>
        <source>Its source could not be read, or no region could be written.</source>
        <translation>Sa source n’a pas pu être lue, ou aucune région n’a pu être écrite.</translation>
    </message>
    <message>
        <source>Look at its activity, mend what it names, and retry it there or publish again.</source>
        <translation>Consultez son activité, corrigez ce qui y est signalé, puis relancez-la ou publiez à nouveau.</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>Le délai d’attente est dépassé</translation>
    </message>
    <message>
        <source>%1 did not get there within %2 seconds.</source>
        <translation>%1 n’a pas atteint l’état attendu en %2 secondes.</translation>
    </message>
    <message>
        <source>The time given for waiting has passed. Nothing was stopped by that.</source>
        <translation>Le temps d’attente accordé est écoulé. Rien n’a été arrêté pour autant.</translation>
    </message>
    <message>
        <source>Wait again with a greater “--timeout”, or look at the progress of its activity.</source>
        <translation>Attendez à nouveau avec une valeur «&#xa0;--timeout&#xa0;» plus grande, ou consultez la progression de son activité.</translation>
    </message>
    <message>
        <source>The catalogue is newer than this program</source>
        <translation>Le catalogue est plus récent que ce programme</translation>
    </message>
    <message>
        <source>%1 has schema %2; this program knows schemas up to %3.</source>
        <translation>%1 utilise le schéma %2&#xa0;; ce programme connaît les schémas jusqu’à %3.</translation>
    </message>
    <message>
        <source>A later release of Vitrine has opened it.</source>
        <translation>Une version ultérieure de Vitrine l’a ouvert.</translation>
    </message>
    <message>
        <source>Update Vitrine on this machine, or choose another catalogue.</source>
        <translation>Mettez à jour Vitrine sur cette machine, ou choisissez un autre catalogue.</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>Le catalogue est endommagé</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1.</source>
        <translation>Le catalogue ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file was changed by another program or by a failing disk.</source>
        <translation>Le fichier a été modifié par un autre programme ou par un disque défaillant.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place. The replicas in the regions are not touched by this.</source>
        <translation>Remplacez le fichier par une sauvegarde. Les réplicas des régions ne sont pas concernés.</translation>
    </message>
    <message>
        <source>The catalogue is in use</source>
        <translation>Le catalogue est en cours d’utilisation</translation>
    </message>
    <message>
        <source>Another program kept the catalogue %1 locked for too long.</source>
        <translation>Un autre programme a gardé le catalogue %1 verrouillé trop longtemps.</translation>
    </message>
    <message>
        <source>Only one change is written at a time; this one waited ten seconds for its turn.</source>
        <translation>Une seule modification est écrite à la fois&#xa0;; celle-ci a attendu son tour pendant dix secondes.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, close other programs that have this file open; a stopped vitrinectl may be among them.</source>
        <translation>Réessayez. Si le problème persiste, fermez les autres programmes qui ont ouvert ce fichier&#xa0;; il peut s’agir d’un processus vitrinectl suspendu.</translation>
    </message>
    <message>
        <source>The catalogue did not answer</source>
        <translation>Le catalogue n’a pas répondu</translation>
    </message>
    <message>
        <source>The catalogue %1 refused a step: %2.</source>
        <translation>Le catalogue %1 a refusé une opération&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The disk that holds the file failed, the file was moved away while it was open, or the database driver is incomplete.</source>
        <translation>Le disque qui contient le fichier est tombé en panne, le fichier a été déplacé pendant qu’il était ouvert, ou le pilote de base de données est incomplet.</translation>
    </message>
    <message>
        <source>Check that the disk with this file is attached and healthy, then start the program again. The change was not made.</source>
        <translation>Vérifiez que le disque qui contient ce fichier est connecté et en bon état, puis redémarrez le programme. La modification n’a pas été effectuée.</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>L’élément existe déjà</translation>
    </message>
    <message>
        <source>The catalogue already has an entry with the same %2.</source>
        <translation>Le catalogue contient déjà une entrée de même valeur (%2).</translation>
    </message>
    <message>
        <source>Another window or program created it at the same moment.</source>
        <translation>Une autre fenêtre ou un autre programme l’a créée au même moment.</translation>
    </message>
    <message>
        <source>Refresh the list and use the entry that is there, or choose another name.</source>
        <translation>Actualisez la liste et utilisez l’entrée existante, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A fault without a description</source>
        <translation>Une erreur sans description</translation>
    </message>
    <message>
        <source>The fault “%1” is not described in this release.</source>
        <translation>L’erreur «&#xa0;%1&#xa0;» n’est pas décrite dans cette version du programme.</translation>
    </message>
    <message>
        <source>A later release of Vitrine recorded it, or this one has a defect.</source>
        <translation>Une version ultérieure de Vitrine l’a enregistrée, ou celle-ci présente un défaut.</translation>
    </message>
    <message>
        <source>Update Vitrine on this machine. The details tell what the system said.</source>
        <translation>Mettez à jour Vitrine sur cette machine. Les détails contiennent le message du système.</translation>
    </message>
    <message>
        <source>A defect in Vitrine</source>
        <translation>Un défaut de Vitrine</translation>
    </message>
    <message>
        <source>The program stopped this step itself: %1.</source>
        <translation>Le programme a lui-même interrompu cette opération&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Vitrine met a state that its authors held to be impossible.</source>
        <translation>Vitrine a rencontré un état que ses auteurs tenaient pour impossible.</translation>
    </message>
    <message>
        <source>What was committed before is safe. Start the step again, and report this text together with the release you use.</source>
        <translation>Ce qui était déjà validé est en sécurité. Recommencez l’opération et signalez ce texte en précisant la version du programme que vous utilisez.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Tâche introuvable</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Il n’existe aucune tâche %1.</translation>
    </message>
    <message>
        <source>The version it belonged to was deleted, or the id is mistyped.</source>
        <translation>La version à laquelle elle appartenait a été supprimée, ou l’ID comporte une faute de frappe.</translation>
    </message>
    <message>
        <source>List the jobs and choose one of them.</source>
        <translation>Affichez la liste des tâches et choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>Job runs elsewhere</source>
        <translation>La tâche est exécutée ailleurs</translation>
    </message>
    <message>
        <source>Another process is running job %1.</source>
        <translation>Un autre processus exécute la tâche %1.</translation>
    </message>
    <message>
        <source>A job is run by one console or command at a time.</source>
        <translation>Une tâche est exécutée par une seule console ou commande à la fois.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop the other process; then try again.</source>
        <translation>Attendez qu’elle se termine, ou arrêtez l’autre processus, puis réessayez.</translation>
    </message>
    <message>
        <source>Job has succeeded</source>
        <translation>La tâche a réussi</translation>
    </message>
    <message>
        <source>The replication of %1 is complete.</source>
        <translation>La réplication de %1 est terminée.</translation>
    </message>
    <message>
        <source>There is nothing left to do for it.</source>
        <translation>Il ne reste rien à faire pour cette tâche.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Aucune action n’est nécessaire.</translation>
    </message>
    <message>
        <source>Job was taken over</source>
        <translation>La tâche a été reprise par un autre processus</translation>
    </message>
    <message>
        <source>Another process has taken over job %1.</source>
        <translation>Un autre processus a repris la tâche %1.</translation>
    </message>
    <message>
        <source>This process had stopped responding while another one resumed the job.</source>
        <translation>Ce processus ne répondait plus lorsqu’un autre a repris la tâche.</translation>
    </message>
    <message>
        <source>Follow the job in the process that runs it now.</source>
        <translation>Suivez la tâche dans le processus qui l’exécute à présent.</translation>
    </message>
    <message>
        <source>Replication failed in some regions</source>
        <translation>La réplication a échoué dans certaines régions</translation>
    </message>
    <message>
        <source>%1 could not be replicated to: %2.</source>
        <translation>%1 n’a pas pu être répliquée vers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Each region&apos;s own fault says why.</source>
        <translation>L’erreur propre à chaque région en donne la raison.</translation>
    </message>
    <message>
        <source>Mend what the regions report, then retry; finished regions are not copied again.</source>
        <translation>Corrigez ce que signalent les régions, puis relancez&#xa0;; les régions terminées ne sont pas copiées à nouveau.</translation>
    </message>
    <message>
        <source>The request has several problems</source>
        <translation>La demande présente plusieurs problèmes</translation>
    </message>
    <message>
        <source>%1 problems were found; nothing was changed.</source>
        <translation>%1 problèmes ont été trouvés&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A request is checked as a whole before anything is done.</source>
        <translation>Une demande est vérifiée dans son ensemble avant toute action.</translation>
    </message>
    <message>
        <source>Correct each problem listed below, then send it again.</source>
        <translation>Corrigez chacun des problèmes ci-dessous, puis envoyez à nouveau la demande.</translation>
    </message>
    <message>
        <source>Not a resource id</source>
        <translation>Ce n’est pas un ID de ressource</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a resource id.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme un ID de ressource.</translation>
    </message>
    <message>
        <source>A resource id has the form /subscriptions/…/resourceGroups/…/providers/Microsoft.Compute/TYPE/NAME.</source>
        <translation>Un ID de ressource a la forme /subscriptions/…/resourceGroups/…/providers/Microsoft.Compute/TYPE/NOM.</translation>
    </message>
    <message>
        <source>Copy the id from the details of the resource, or from the “id” that the list and show commands print.</source>
        <translation>Copiez l’ID depuis les détails de la ressource, ou depuis le champ «&#xa0;id&#xa0;» affiché par les commandes list et show.</translation>
    </message>
    <message>
        <source>The resource does not exist</source>
        <translation>La ressource n’existe pas</translation>
    </message>
    <message>
        <source>There is no %1 in this catalogue.</source>
        <translation>%1 n’existe pas dans ce catalogue.</translation>
    </message>
    <message>
        <source>It was deleted, has another name, or belongs to another resource group or catalogue.</source>
        <translation>La ressource a été supprimée, porte un autre nom, ou appartient à un autre groupe de ressources ou à un autre catalogue.</translation>
    </message>
    <message>
        <source>Refresh the list and look up the exact name, or open the catalogue that holds it.</source>
        <translation>Actualisez la liste et recherchez le nom exact, ou ouvrez le catalogue qui la contient.</translation>
    </message>
    <message>
        <source>The parent resource does not exist</source>
        <translation>La ressource parente n’existe pas</translation>
    </message>
    <message>
        <source>Nothing can be done below %1: it does not exist.</source>
        <translation>Aucune opération n’est possible sous %1&#xa0;: cette ressource n’existe pas.</translation>
    </message>
    <message>
        <source>An image definition lives in a gallery, and an image version in an image definition.</source>
        <translation>Une définition d’image se trouve dans une galerie, et une version d’image dans une définition d’image.</translation>
    </message>
    <message>
        <source>Create the parent first, or correct the names of the gallery, the definition and the resource group.</source>
        <translation>Créez d’abord la ressource parente, ou corrigez les noms de la galerie, de la définition et du groupe de ressources.</translation>
    </message>
    <message>
        <source>The name is in use in another location</source>
        <translation>Le nom est utilisé à un autre emplacement</translation>
    </message>
    <message>
        <source>%1 is already in location %2 in the resource group %3, so it cannot be created in %4.</source>
        <translation>%1 se trouve déjà à l’emplacement %2 dans le groupe de ressources %3 et ne peut donc pas être créé dans %4.</translation>
    </message>
    <message>
        <source>The location of a resource is fixed when it is created.</source>
        <translation>L’emplacement d’une ressource est fixé à sa création.</translation>
    </message>
    <message>
        <source>Choose another name or resource group, or ask for the location that it already has.</source>
        <translation>Choisissez un autre nom ou un autre groupe de ressources, ou demandez l’emplacement actuel de la ressource.</translation>
    </message>
    <message>
        <source>The resource still holds others</source>
        <translation>La ressource en contient encore d’autres</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it holds %2 other resources, among them %3.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;; nombre de ressources contenues&#xa0;: %2, dont %3.</translation>
    </message>
    <message>
        <source>A gallery with image definitions, and an image definition with image versions, are kept until they are empty.</source>
        <translation>Une galerie qui contient des définitions d’image, et une définition d’image qui contient des versions d’image, sont conservées jusqu’à ce qu’elles soient vides.</translation>
    </message>
    <message>
        <source>This property cannot be changed</source>
        <translation>Cette propriété ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;» et ne peut pas devenir «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>This property is fixed when the resource is created, because machines made from it rely on it.</source>
        <translation>Cette propriété est fixée à la création de la ressource, car les machines créées à partir d’elle en dépendent.</translation>
    </message>
    <message>
        <source>Keep the value it has, or create a new resource under another name with the value you need.</source>
        <translation>Conservez la valeur actuelle, ou créez sous un autre nom une nouvelle ressource avec la valeur voulue.</translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <translation>La date ne peut pas être lue</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Dates are read in the ISO 8601 forms only, so that day and month are never mixed up.</source>
        <translation>Seules les formes ISO 8601 sont acceptées, afin que le jour et le mois ne soient jamais confondus.</translation>
    </message>
    <message>
        <source>Write the date as 2030-12-31, or with a time as 2030-12-31T18:00:00+01:00.</source>
        <translation>Écrivez la date sous la forme 2030-12-31, ou avec l’heure sous la forme 2030-12-31T18:00:00+01:00.</translation>
    </message>
    <message>
        <source>The end-of-life date is over</source>
        <translation>La date de fin de vie est dépassée</translation>
    </message>
    <message>
        <source>The end-of-life date %1 does not lie in the future; it is now %2.</source>
        <translation>La date de fin de vie %1 n’est pas dans le futur&#xa0;; la date et l’heure actuelles sont %2.</translation>
    </message>
    <message>
        <source>An image cannot be published when its life has already ended.</source>
        <translation>Une image ne peut pas être publiée lorsque sa vie est déjà terminée.</translation>
    </message>
    <message>
        <source>Choose a later date, or leave the end-of-life date empty. Check the clock of this machine if the time shown is wrong.</source>
        <translation>Choisissez une date ultérieure, ou laissez la date de fin de vie vide. Vérifiez l’horloge de cette machine si l’heure affichée est fausse.</translation>
    </message>
    <message>
        <source>A tag cannot be stored</source>
        <translation>Une étiquette ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>The tag “%1” is not allowed.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» n’est pas autorisée.</translation>
    </message>
    <message>
        <source>A resource has at most 50 tags. The name of a tag has 1 to 512 characters without &lt; &gt; % &amp; \ ? /, and no other name that differs only in case; its value has at most 256 characters.</source>
        <translation>Une ressource porte au plus 50 étiquettes. Le nom d’une étiquette comporte de 1 à 512&#xa0;caractères, sans &lt;&#xa0;&gt;&#xa0;%&#xa0;&amp;&#xa0;\&#xa0;?&#xa0;/, et aucun autre nom ne doit s’en distinguer par la seule casse&#xa0;; sa valeur comporte au plus 256&#xa0;caractères.</translation>
    </message>
    <message>
        <source>Shorten, rename or remove this tag.</source>
        <translation>Raccourcissez, renommez ou supprimez cette étiquette.</translation>
    </message>
    <message>
        <source>The region is not known</source>
        <translation>La région n’est pas connue</translation>
    </message>
    <message>
        <source>“%1” is neither a registered region nor the name of a public region.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une région inscrite ni le nom d’une région publique.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the region was not registered in this catalogue.</source>
        <translation>Le nom est mal orthographié, ou la région n’a pas été inscrite dans ce catalogue.</translation>
    </message>
    <message>
        <source>Choose a region from the list, or register it with its folder: “vitrinectl region create --name NAME --path FOLDER”.</source>
        <translation>Choisissez une région dans la liste, ou inscrivez-la avec son dossier&#xa0;: «&#xa0;vitrinectl region create --name NOM --path DOSSIER&#xa0;».</translation>
    </message>
    <message>
        <source>The region name is not valid</source>
        <translation>Le nom de la région n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a region.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une région.</translation>
    </message>
    <message>
        <source>A region name has 1 to 63 letters and digits; spaces, accents and dashes are left out when names are compared.</source>
        <translation>Le nom d’une région comporte de 1 à 63 lettres et chiffres&#xa0;; les espaces, les accents et les traits d’union sont ignorés lors de la comparaison des noms.</translation>
    </message>
    <message>
        <source>Choose a public region from the list, or a name such as “paris2”.</source>
        <translation>Choisissez une région publique dans la liste, ou un nom tel que «&#xa0;paris2&#xa0;».</translation>
    </message>
    <message>
        <source>The resource group name is not valid</source>
        <translation>Le nom du groupe de ressources n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a resource group.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un groupe de ressources.</translation>
    </message>
    <message>
        <source>The name has 1 to 90 characters: letters, digits, underscores, dashes, periods and parentheses, and does not end with a period.</source>
        <translation>Le nom comporte de 1 à 90&#xa0;caractères&#xa0;: lettres, chiffres, traits de soulignement, traits d’union, points et parenthèses. Il ne se termine pas par un point.</translation>
    </message>
    <message>
        <source>Choose a name such as “images-production”.</source>
        <translation>Choisissez un nom tel que «&#xa0;images-production&#xa0;».</translation>
    </message>
    <message>
        <source>The resource group does not exist</source>
        <translation>Le groupe de ressources n’existe pas</translation>
    </message>
    <message>
        <source>There is no resource group “%1” in this catalogue.</source>
        <translation>Il n’existe aucun groupe de ressources «&#xa0;%1&#xa0;» dans ce catalogue.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the resource group was not created.</source>
        <translation>Le nom est mal orthographié, ou le groupe de ressources n’a pas été créé.</translation>
    </message>
    <message>
        <source>Choose a resource group from the list, or create it: “vitrinectl group create --name NAME --location REGION”.</source>
        <translation>Choisissez un groupe de ressources dans la liste, ou créez-le&#xa0;: «&#xa0;vitrinectl group create --name NOM --location RÉGION&#xa0;».</translation>
    </message>
    <message>
        <source>The argument is not known</source>
        <translation>L’argument n’est pas connu</translation>
    </message>
    <message>
        <source>“%2” has no argument “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’argument «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The argument is misspelt or belongs to another command.</source>
        <translation>L’argument est mal orthographié ou appartient à une autre commande.</translation>
    </message>
    <message>
        <source>See the arguments with “%2 --help”.</source>
        <translation>Affichez les arguments avec «&#xa0;%2 --help&#xa0;».</translation>
    </message>
    <message>
        <source>An argument is missing</source>
        <translation>Un argument est manquant</translation>
    </message>
    <message>
        <source>“%2” needs the argument “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» nécessite l’argument «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The command has no default for this argument.</source>
        <translation>La commande n’a pas de valeur par défaut pour cet argument.</translation>
    </message>
    <message>
        <source>The value of an argument is not valid</source>
        <translation>La valeur d’un argument n’est pas valide</translation>
    </message>
    <message>
        <source>“%2” is not a value of “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Allowed here: %3.</source>
        <translation>Valeurs autorisées ici&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Give “%1” one of the values allowed.</source>
        <translation>Donnez à «&#xa0;%1&#xa0;» l’une des valeurs autorisées.</translation>
    </message>
    <message>
        <source>Two arguments exclude each other</source>
        <translation>Deux arguments s’excluent mutuellement</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be given together.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne peuvent pas être indiqués ensemble.</translation>
    </message>
    <message>
        <source>Each of them decides the same thing.</source>
        <translation>Chacun d’eux détermine la même chose.</translation>
    </message>
    <message>
        <source>The command is not known</source>
        <translation>La commande n’est pas connue</translation>
    </message>
    <message>
        <source>“%2” has no command “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The command is misspelt or stands in another group.</source>
        <translation>La commande est mal orthographiée ou se trouve dans un autre groupe.</translation>
    </message>
    <message>
        <source>See the commands with “%2 --help”.</source>
        <translation>Affichez les commandes avec «&#xa0;%2 --help&#xa0;».</translation>
    </message>
    <message>
        <source>The command line cannot be read</source>
        <translation>La ligne de commande ne peut pas être lue</translation>
    </message>
    <message>
        <source>“%1” was called in a form it does not know.</source>
        <translation>«&#xa0;%1&#xa0;» a été appelé sous une forme non reconnue.</translation>
    </message>
    <message>
        <source>Words are missing, stand in the wrong place, or a quotation mark is not closed.</source>
        <translation>Des mots manquent ou sont mal placés, ou un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>See the form and examples with “%1 --help”.</source>
        <translation>Affichez la syntaxe et des exemples avec «&#xa0;%1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe.</source>
        <translation>%1 est un dossier, un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>A disk image is read from an ordinary file, whose size is known and whose bytes stay where they are.</source>
        <translation>Une image disque est lue à partir d’un fichier ordinaire, dont la taille est connue et dont les octets restent en place.</translation>
    </message>
    <message>
        <source>Choose a disk image file. To publish a device, copy it into a file first, for example with dd.</source>
        <translation>Choisissez un fichier d’image disque. Pour publier un périphérique, copiez-le d’abord dans un fichier, par exemple avec dd.</translation>
    </message>
    <message>
        <source>This is a link to a file</source>
        <translation>C’est un lien vers un fichier</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2.</source>
        <translation>%1 est un lien symbolique vers %2.</translation>
    </message>
    <message>
        <source>A link can be turned to another file while the image is being copied, so links are not followed.</source>
        <translation>Un lien peut être redirigé vers un autre fichier pendant la copie de l’image&#xa0;; les liens ne sont donc pas suivis.</translation>
    </message>
    <message>
        <source>Choose the file itself, %2.</source>
        <translation>Choisissez le fichier lui-même, %2.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>%1 has no bytes.</source>
        <translation>%1 ne contient aucun octet.</translation>
    </message>
    <message>
        <source>It was made but not filled, or a download or copy ended before it began.</source>
        <translation>Le fichier a été créé mais pas rempli, ou un téléchargement ou une copie s’est arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>Copy or download the disk image again, then choose it again.</source>
        <translation>Copiez ou téléchargez à nouveau l’image disque, puis choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The disk image changed while it was read</source>
        <translation>L’image disque a changé pendant la lecture</translation>
    </message>
    <message>
        <source>%1 was written to, replaced or removed after reading began.</source>
        <translation>%1 a été modifié, remplacé ou supprimé après le début de la lecture.</translation>
    </message>
    <message>
        <source>A virtual machine, a download or another program still works on the file. A copy of it would mix old and new contents.</source>
        <translation>Une machine virtuelle, un téléchargement ou un autre programme utilise encore le fichier. Une copie mélangerait ancien et nouveau contenu.</translation>
    </message>
    <message>
        <source>Shut the machine down or wait for the other program to end, then start again. Nothing was published.</source>
        <translation>Arrêtez la machine ou attendez la fin de l’autre programme, puis recommencez. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>The disk image cannot be read</source>
        <translation>L’image disque ne peut pas être lue</translation>
    </message>
    <message>
        <source>Reading %1 failed at byte %2.</source>
        <translation>La lecture de %1 a échoué à l’octet %2.</translation>
    </message>
    <message>
        <source>The disk or the network drive that holds the file did not deliver what is stored there. The missing part is never replaced by zeros.</source>
        <translation>Le disque ou le lecteur réseau qui contient le fichier n’a pas fourni les données qui y sont stockées. La partie manquante n’est jamais remplacée par des zéros.</translation>
    </message>
    <message>
        <source>Check that drive (its cable, its connection, the system log), copy the file to a sound one, and start again from the copy.</source>
        <translation>Vérifiez ce lecteur (câble, connexion, journal système), copiez le fichier sur un lecteur en bon état, puis recommencez à partir de la copie.</translation>
    </message>
    <message>
        <source>This disk format is not read</source>
        <translation>Ce format de disque n’est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 is a disk image in the format %2.</source>
        <translation>%1 est une image disque au format %2.</translation>
    </message>
    <message>
        <source>The file is packed</source>
        <translation>Le fichier est compressé</translation>
    </message>
    <message>
        <source>%1 is an archive or a compressed file (%2).</source>
        <translation>%1 est une archive ou un fichier compressé (%2).</translation>
    </message>
    <message>
        <source>The disk image is inside of it. Archives are never unpacked unasked, because a small one can hold an enormous disk.</source>
        <translation>L’image disque se trouve à l’intérieur. Les archives ne sont jamais décompressées sans demande explicite, car une petite archive peut contenir un disque énorme.</translation>
    </message>
    <message>
        <source>Unpack the file (for example with unxz, gunzip, unzstd, unzip or tar -xf), then choose the disk image that comes out.</source>
        <translation>Décompressez le fichier (par exemple avec unxz, gunzip, unzstd, unzip ou tar -xf), puis choisissez l’image disque obtenue.</translation>
    </message>
    <message>
        <source>The file claims to be several formats</source>
        <translation>Le fichier se présente sous plusieurs formats</translation>
    </message>
    <message>
        <source>%1 carries the marks of more than one format: %2.</source>
        <translation>%1 porte les marques de plusieurs formats&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Programs would disagree about which disk this is. Such files are made by mistake when one image is written over another, or on purpose to deceive.</source>
        <translation>Les programmes ne s’accorderaient pas sur le disque dont il s’agit. De tels fichiers apparaissent par erreur, lorsqu’une image est écrite par-dessus une autre, ou sont conçus pour tromper.</translation>
    </message>
    <message>
        <source>Ask for the image again from where it comes from, or convert it with the tool that made it, naming its format.</source>
        <translation>Demandez à nouveau l’image à sa source, ou convertissez-la avec l’outil qui l’a créée en précisant son format.</translation>
    </message>
    <message>
        <source>The size cannot be that of a disk</source>
        <translation>La taille ne peut pas être celle d’un disque</translation>
    </message>
    <message>
        <source>The disk in %1 would have %2 bytes.</source>
        <translation>Le disque dans %1 aurait %2&#xa0;octets.</translation>
    </message>
    <message>
        <source>A disk has whole sectors of 512 bytes, at least one. A file of another size was usually cut off on its way.</source>
        <translation>Un disque comporte des secteurs entiers de 512&#xa0;octets, au moins un. Un fichier d’une autre taille a généralement été tronqué en chemin.</translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its size with the original. If it is meant to be so, fill up its last sector with: truncate --size=%3 FILE</source>
        <translation>Copiez ou téléchargez à nouveau le fichier, puis comparez sa taille avec l’original. Si cette taille est voulue, complétez son dernier secteur avec&#xa0;: truncate --size=%3 FICHIER</translation>
    </message>
    <message>
        <source>The disk is too large</source>
        <translation>Le disque est trop grand</translation>
    </message>
    <message>
        <source>The disk in %1 has %2 GiB.</source>
        <translation>Le disque dans %1 a une taille de %2&#xa0;Gio.</translation>
    </message>
    <message>
        <source>Disks of at most %3 GiB are read.</source>
        <translation>La taille des disques lus est limitée à %3&#xa0;Gio.</translation>
    </message>
    <message>
        <source>Shrink the disk with the tools of the system that is on it, or divide what it holds over several disks.</source>
        <translation>Réduisez le disque avec les outils du système qu’il contient, ou répartissez son contenu sur plusieurs disques.</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Ce nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a disk, a snapshot or a managed image.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un disque, d’un instantané ou d’une image managée.</translation>
    </message>
    <message>
        <source>Such a name has 1 to 80 characters: English letters, digits, dots, dashes and underscores. It begins with a letter or digit and does not end with a dot or a dash.</source>
        <translation>Un tel nom comporte de 1 à 80&#xa0;caractères&#xa0;: lettres non accentuées, chiffres, points, traits d’union et traits de soulignement. Il commence par une lettre ou un chiffre et ne se termine ni par un point ni par un trait d’union.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no disk, snapshot or managed image %1.</source>
        <translation>Aucun disque, instantané ni image managée ne porte le nom %1.</translation>
    </message>
    <message>
        <source>It was never registered here, it was removed, or it is in another resource group.</source>
        <translation>L’élément n’a jamais été inscrit ici, a été supprimé, ou se trouve dans un autre groupe de ressources.</translation>
    </message>
    <message>
        <source>Check the name and the resource group (vitrinectl disk list shows what is there), or register the file first with vitrinectl disk create.</source>
        <translation>Vérifiez le nom et le groupe de ressources (vitrinectl disk list affiche les éléments existants), ou inscrivez d’abord le fichier avec vitrinectl disk create.</translation>
    </message>
    <message>
        <source>This kind of source does not fit here</source>
        <translation>Ce type de source ne convient pas ici</translation>
    </message>
    <message>
        <source>%1 is of the kind %2.</source>
        <translation>%1 est de type %2.</translation>
    </message>
    <message>
        <source>An image version&apos;s operating system disk comes from a disk or a snapshot; a managed image is given as a whole, not disk by disk.</source>
        <translation>Le disque de système d’exploitation d’une version d’image provient d’un disque ou d’un instantané&#xa0;; une image managée est fournie entière, et non disque par disque.</translation>
    </message>
    <message>
        <source>Choose a source of another kind, or give this one by the option or field that is meant for it.</source>
        <translation>Choisissez une source d’un autre type, ou indiquez celle-ci avec l’option ou le champ prévu à cet effet.</translation>
    </message>
    <message>
        <source>The operating system is not known</source>
        <translation>Le système d’exploitation n’est pas connu</translation>
    </message>
    <message>
        <source>%1 was given without an operating system, and the disk does not show which one it has.</source>
        <translation>%1 a été fourni sans système d’exploitation, et le disque n’indique pas lequel il contient.</translation>
    </message>
    <message>
        <source>A managed image is the image of a system, either Linux or Windows.</source>
        <translation>Une image managée est l’image d’un système, Linux ou Windows.</translation>
    </message>
    <message>
        <source>Choose Linux or Windows; on the command line, add --os-type Linux or --os-type Windows.</source>
        <translation>Choisissez Linux ou Windows&#xa0;; dans la ligne de commande, ajoutez --os-type Linux ou --os-type Windows.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Le dossier n’existe pas</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’existe aucun dossier %1.</translation>
    </message>
    <message>
        <source>It was mistyped or removed, or the drive that holds it is not mounted.</source>
        <translation>Son nom comporte une faute de frappe, il a été supprimé, ou le lecteur qui le contient n’est pas monté.</translation>
    </message>
    <message>
        <source>Choose another folder, create this one, or mount the drive.</source>
        <translation>Choisissez un autre dossier, créez celui-ci, ou montez le lecteur.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>An export never replaces a file unasked.</source>
        <translation>Une exportation ne remplace jamais un fichier sans demande explicite.</translation>
    </message>
    <message>
        <source>Choose another name, remove the file, or confirm that it may be overwritten.</source>
        <translation>Choisissez un autre nom, supprimez le fichier, ou confirmez qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>This cannot be the output file</source>
        <translation>Ce ne peut pas être le fichier de sortie</translation>
    </message>
    <message>
        <source>%1 is a folder, a link or a device.</source>
        <translation>%1 est un dossier, un lien ou un périphérique.</translation>
    </message>
    <message>
        <source>A disk is exported into an ordinary file of its own.</source>
        <translation>Un disque est exporté dans un fichier ordinaire qui lui est propre.</translation>
    </message>
    <message>
        <source>Enter the name of a new file.</source>
        <translation>Saisissez le nom d’un nouveau fichier.</translation>
    </message>
    <message>
        <source>The drive does not take so large a file</source>
        <translation>Le lecteur n’accepte pas un fichier aussi grand</translation>
    </message>
    <message>
        <source>%1 would have %2 bytes.</source>
        <translation>%1 aurait %2&#xa0;octets.</translation>
    </message>
    <message>
        <source>The file system of that folder limits the size of a file (FAT: 4 GiB), or a limit is set for this program (ulimit -f).</source>
        <translation>Le système de fichiers de ce dossier limite la taille d’un fichier (FAT&#xa0;: 4&#xa0;Gio), ou une limite est définie pour ce programme (ulimit -f).</translation>
    </message>
    <message>
        <source>Choose a folder on a drive with ext4, XFS, NTFS or exFAT, or raise the limit.</source>
        <translation>Choisissez un dossier sur un lecteur au format ext4, XFS, NTFS ou exFAT, ou augmentez la limite.</translation>
    </message>
    <message>
        <source>The disk is too large for a VHD</source>
        <translation>Le disque est trop grand pour un VHD</translation>
    </message>
    <message>
        <source>%1 would hold a disk of %2 GiB; a VHD holds at most %3 GiB.</source>
        <translation>%1 contiendrait un disque de %2&#xa0;Gio&#xa0;; un VHD contient au plus %3&#xa0;Gio.</translation>
    </message>
    <message>
        <source>The VHD format has no room for larger disks.</source>
        <translation>Le format VHD ne permet pas de disques plus grands.</translation>
    </message>
    <message>
        <source>Export the disk as raw.</source>
        <translation>Exportez le disque au format brut.</translation>
    </message>
    <message>
        <source>The output would be taken for another format</source>
        <translation>La sortie serait prise pour un autre format</translation>
    </message>
    <message>
        <source>The disk to be written to %1 looks like a file of another format: %2.</source>
        <translation>Le disque à écrire dans %1 ressemble à un fichier d’un autre format&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What stands in the first or the last sectors of the disk is what programs look for in such files. They would open the export as that, and possibly follow it to other files.</source>
        <translation>Les programmes identifient de tels fichiers par leurs premiers ou derniers secteurs. Ils ouvriraient l’exportation comme telle, et suivraient peut-être ses renvois vers d’autres fichiers.</translation>
    </message>
    <message>
        <source>Make sure that this is the disk you want. If it is, allow nested formats for this export and name the format raw to every program that opens the file.</source>
        <translation>Assurez-vous que c’est bien le disque voulu. Si c’est le cas, autorisez les formats imbriqués pour cette exportation et indiquez le format brut (raw) à chaque programme qui ouvre le fichier.</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>Espace insuffisant</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Il n’y a plus d’espace pour écrire %1.</translation>
    </message>
    <message>
        <source>The disk or the quota that holds it is full.</source>
        <translation>Le disque ou le quota correspondant est plein.</translation>
    </message>
    <message>
        <source>Free space there and try again.</source>
        <translation>Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Storage is read-only</source>
        <translation>Le stockage est en lecture seule</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>L’écriture dans %1 est impossible.</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only.</source>
        <translation>Son système de fichiers est monté en lecture seule.</translation>
    </message>
    <message>
        <source>Mount it for writing, or choose another place.</source>
        <translation>Montez-le en écriture, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not mounted.</source>
        <translation>L’élément a été déplacé ou supprimé, ou son disque n’est pas monté.</translation>
    </message>
    <message>
        <source>Check the path, or mount the disk that holds it.</source>
        <translation>Vérifiez le chemin, ou montez le disque qui le contient.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The account this program runs under lacks the permission.</source>
        <translation>Le compte sous lequel s’exécute ce programme ne dispose pas de l’autorisation.</translation>
    </message>
    <message>
        <source>Give that account the permission, or choose another place.</source>
        <translation>Accordez l’autorisation à ce compte, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>%1 could not be opened because too many files are open.</source>
        <translation>%1 n’a pas pu être ouvert, car trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>The limit for this process or machine is reached.</source>
        <translation>La limite de ce processus ou de cette machine est atteinte.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit with ulimit -n.</source>
        <translation>Fermez d’autres programmes, ou augmentez la limite avec ulimit -n.</translation>
    </message>
    <message>
        <source>Input or output failed</source>
        <translation>Échec d’entrée-sortie</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The disk, its cable or the network mount reported an error.</source>
        <translation>Le disque, son câble ou le montage réseau a signalé une erreur.</translation>
    </message>
    <message>
        <source>Check the device in the system log and try again.</source>
        <translation>Vérifiez le périphérique dans le journal système, puis réessayez.</translation>
    </message>
    <message>
        <source>Region name in use</source>
        <translation>Nom de région déjà utilisé</translation>
    </message>
    <message>
        <source>Region %1 is already registered, in folder %2.</source>
        <translation>La région %1 est déjà inscrite, dans le dossier %2.</translation>
    </message>
    <message>
        <source>Each region has exactly one folder.</source>
        <translation>Chaque région a exactement un dossier.</translation>
    </message>
    <message>
        <source>Use the region as it is, or choose another name.</source>
        <translation>Utilisez la région telle quelle, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Folder path is not absolute</source>
        <translation>Le chemin du dossier n’est pas absolu</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>A region must mean the same folder wherever Vitrine is started.</source>
        <translation>Une région doit désigner le même dossier, quel que soit l’endroit d’où Vitrine est démarré.</translation>
    </message>
    <message>
        <source>Give the path from the root, for example /srv/images/westeurope.</source>
        <translation>Indiquez le chemin à partir de la racine, par exemple /srv/images/westeurope.</translation>
    </message>
    <message>
        <source>Folder belongs to another region</source>
        <translation>Le dossier appartient à une autre région</translation>
    </message>
    <message>
        <source>The folder %2 for region %1 already belongs to %3.</source>
        <translation>Le dossier %2 destiné à la région %1 appartient déjà à %3.</translation>
    </message>
    <message>
        <source>Its region id file names another region or another catalogue.</source>
        <translation>Son fichier d’identification désigne une autre région ou un autre catalogue.</translation>
    </message>
    <message>
        <source>Choose an empty folder for this region.</source>
        <translation>Choisissez un dossier vide pour cette région.</translation>
    </message>
    <message>
        <source>Folder cannot serve as a region</source>
        <translation>Le dossier ne peut pas servir de région</translation>
    </message>
    <message>
        <source>The folder %1 failed the trial write.</source>
        <translation>L’essai d’écriture dans le dossier %1 a échoué.</translation>
    </message>
    <message>
        <source>A region must be able to create, flush and rename files.</source>
        <translation>Une région doit permettre de créer, de vider sur disque et de renommer des fichiers.</translation>
    </message>
    <message>
        <source>Check permissions, free space and the kind of file system, or choose another folder.</source>
        <translation>Vérifiez les autorisations, l’espace libre et le type de système de fichiers, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Region is out of reach</source>
        <translation>La région est inaccessible</translation>
    </message>
    <message>
        <source>Region %1 has no usable folder at %2.</source>
        <translation>La région %1 n’a pas de dossier utilisable à l’emplacement %2.</translation>
    </message>
    <message>
        <source>The folder or its region id file is gone; most often the disk or share is not mounted.</source>
        <translation>Le dossier ou son fichier d’identification a disparu&#xa0;; le plus souvent, le disque ou le partage n’est pas monté.</translation>
    </message>
    <message>
        <source>Mount the disk or share again, then retry. Nothing is written to an empty mount point.</source>
        <translation>Montez à nouveau le disque ou le partage, puis réessayez. Rien n’est écrit dans un point de montage vide.</translation>
    </message>
    <message>
        <source>Another disk stands in the region&apos;s place</source>
        <translation>Un autre disque occupe la place de la région</translation>
    </message>
    <message>
        <source>The folder %2 of region %1 belongs to %3.</source>
        <translation>Le dossier %2 de la région %1 appartient à %3.</translation>
    </message>
    <message>
        <source>The disk mounted there carries the id of another region or catalogue.</source>
        <translation>Le disque qui y est monté porte l’identification d’une autre région ou d’un autre catalogue.</translation>
    </message>
    <message>
        <source>Mount the right disk at this place, then retry.</source>
        <translation>Montez le bon disque à cet emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>Region is full</source>
        <translation>La région est pleine</translation>
    </message>
    <message>
        <source>Region %1 has no space left in %2: %3 more were to be written, %4 are free.</source>
        <translation>La région %1 n’a plus d’espace dans %2&#xa0;: il reste %3 à écrire pour %4 d’espace libre.</translation>
    </message>
    <message>
        <source>Replicas need the occupied size of the image, once per replica.</source>
        <translation>Chaque réplica nécessite la taille occupée de l’image.</translation>
    </message>
    <message>
        <source>Free space there, lower the replica count or choose another region, then retry. Replicas in other regions are not touched.</source>
        <translation>Libérez de l’espace, réduisez le nombre de réplicas ou choisissez une autre région, puis relancez. Les réplicas des autres régions ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Region is read-only</source>
        <translation>La région est en lecture seule</translation>
    </message>
    <message>
        <source>Region %1 cannot be written in %2.</source>
        <translation>L’écriture de la région %1 dans %2 est impossible.</translation>
    </message>
    <message>
        <source>Its file system is mounted read-only, or this account may not write there.</source>
        <translation>Son système de fichiers est monté en lecture seule, ou ce compte n’est pas autorisé à y écrire.</translation>
    </message>
    <message>
        <source>Mount it for writing or mend the permissions, then retry.</source>
        <translation>Montez-le en écriture ou corrigez les autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>Region reports a disk fault</source>
        <translation>La région signale une erreur de disque</translation>
    </message>
    <message>
        <source>Region %1 could not be read or written in %2: %3.</source>
        <translation>La région %1 n’a pas pu être lue ou écrite dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the device in the system log, then retry. What was written in doubt is written anew.</source>
        <translation>Vérifiez le périphérique dans le journal système, puis relancez. Les données dont l’écriture est incertaine sont réécrites.</translation>
    </message>
    <message>
        <source>Region still stores replicas</source>
        <translation>La région stocke encore des réplicas</translation>
    </message>
    <message>
        <source>Region %1 stores replicas of %2 image versions.</source>
        <translation>La région %1 stocke encore des réplicas&#xa0;; nombre de versions d’image concernées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A region can be forgotten only when nothing is stored there.</source>
        <translation>Une région ne peut être oubliée que si rien n’y est stocké.</translation>
    </message>
    <message>
        <source>Delete those versions first.</source>
        <translation>Supprimez d’abord ces versions.</translation>
    </message>
    <message>
        <source>Replica&apos;s manifest is damaged</source>
        <translation>Le manifeste du réplica est endommagé</translation>
    </message>
    <message>
        <source>The manifest of a replica is not what was written (%1).</source>
        <translation>Le manifeste d’un réplica diffère de ce qui a été écrit (%1).</translation>
    </message>
    <message>
        <source>Its file was changed by another program or by a failing disk.</source>
        <translation>Son fichier a été modifié par un autre programme ou par un disque défaillant.</translation>
    </message>
    <message>
        <source>Pack file is damaged</source>
        <translation>Le fichier paquet est endommagé</translation>
    </message>
    <message>
        <source>Pack %1 is not what was written (%2).</source>
        <translation>Le paquet %1 diffère de ce qui a été écrit (%2).</translation>
    </message>
    <message>
        <source>Pack file is missing</source>
        <translation>Le fichier paquet est manquant</translation>
    </message>
    <message>
        <source>Replica %2 in region %1 refers to pack %3, which cannot be opened.</source>
        <translation>Le réplica %2 de la région %1 fait référence au paquet %3, qui ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file was deleted or its disk fails.</source>
        <translation>Le fichier a été supprimé ou son disque est défaillant.</translation>
    </message>
    <message>
        <source>Replica is damaged</source>
        <translation>Le réplica est endommagé</translation>
    </message>
    <message>
        <source>Block %3 of replica %2 in region %1 does not match its digest.</source>
        <translation>Le bloc %3 du réplica %2 de la région %1 ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Le disque a restitué d’autres octets que ceux qui avaient été écrits.</translation>
    </message>
    <message>
        <source>Replica is missing</source>
        <translation>Le réplica est manquant</translation>
    </message>
    <message>
        <source>Replica %2 in region %1 has no manifest.</source>
        <translation>Le réplica %2 de la région %1 n’a pas de manifeste.</translation>
    </message>
    <message>
        <source>Its files were removed, or the region&apos;s disk was exchanged.</source>
        <translation>Ses fichiers ont été supprimés, ou le disque de la région a été remplacé.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>La vérification a échoué</translation>
    </message>
    <message>
        <source>Replica %2 in region %1 read back different bytes (pack %3).</source>
        <translation>La relecture du réplica %2 de la région %1 a donné des octets différents (paquet %3).</translation>
    </message>
    <message>
        <source>The disk accepted the data but does not hold it.</source>
        <translation>Le disque a accepté les données mais ne les conserve pas.</translation>
    </message>
    <message>
        <source>Retry; when it fails again, replace the disk of this region.</source>
        <translation>Relancez&#xa0;; en cas de nouvel échec, remplacez le disque de cette région.</translation>
    </message>
    <message>
        <source>Replicas could not be checked</source>
        <translation>Des réplicas n’ont pas pu être vérifiés</translation>
    </message>
    <message>
        <source>%1 replicas could not be checked.</source>
        <translation>Réplicas qui n’ont pas pu être vérifiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Their regions could not be read; whether they are intact is not known.</source>
        <translation>Leurs régions n’ont pas pu être lues&#xa0;; leur intégrité n’est pas connue.</translation>
    </message>
    <message>
        <source>Make the regions reachable and verify again.</source>
        <translation>Rétablissez l’accès aux régions, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>Damaged replicas found</source>
        <translation>Des réplicas endommagés ont été trouvés</translation>
    </message>
    <message>
        <source>%1 replicas failed the check.</source>
        <translation>Réplicas dont la vérification a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Disks gave back other bytes than were written.</source>
        <translation>Des disques ont restitué d’autres octets que ceux qui avaient été écrits.</translation>
    </message>
    <message>
        <source>Background work could not start</source>
        <translation>Le travail en arrière-plan n’a pas démarré</translation>
    </message>
    <message>
        <source>The process that was to run job %1 did not start.</source>
        <translation>Le processus qui devait exécuter la tâche %1 n’a pas démarré.</translation>
    </message>
    <message>
        <source>This machine cannot start another process now, or vitrinectl was moved.</source>
        <translation>Cette machine ne peut pas démarrer d’autre processus pour l’instant, ou vitrinectl a été déplacé.</translation>
    </message>
    <message>
        <source>Start it by hand with vitrinectl job resume --id %1.</source>
        <translation>Démarrez-la vous-même avec vitrinectl job resume --id %1.</translation>
    </message>
    <message>
        <source>The source belongs to another tenant</source>
        <translation>La source appartient à un autre locataire</translation>
    </message>
    <message>
        <source>%1 is in subscription %3, which tenant %2 may not use.</source>
        <translation>%1 se trouve dans l’abonnement %3, que le locataire %2 n’est pas autorisé à utiliser.</translation>
    </message>
    <message>
        <source>A tenant shares nothing with another one unless it is told to.</source>
        <translation>Un locataire ne partage rien avec un autre, sauf si cela lui est demandé.</translation>
    </message>
    <message>
        <source>Choose a source in a subscription of your own tenant, or work in a subscription of the tenant that owns it.</source>
        <translation>Choisissez une source dans un abonnement de votre propre locataire, ou travaillez dans un abonnement du locataire auquel elle appartient.</translation>
    </message>
    <message>
        <source>The display name is not valid</source>
        <translation>Le nom d’affichage n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tenant or a subscription.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un locataire ou d’un abonnement.</translation>
    </message>
    <message>
        <source>Such a name has 1 to 64 characters and is not only spaces.</source>
        <translation>Un tel nom comporte de 1 à 64 caractères et ne se compose pas uniquement d’espaces.</translation>
    </message>
    <message>
        <source>Choose a name such as “Production”.</source>
        <translation>Choisissez un nom tel que «&#xa0;Production&#xa0;».</translation>
    </message>
    <message>
        <source>The tenant does not exist</source>
        <translation>Le locataire n’existe pas</translation>
    </message>
    <message>
        <source>There is no tenant “%1” in this catalogue.</source>
        <translation>Il n’existe aucun locataire «&#xa0;%1&#xa0;» dans ce catalogue.</translation>
    </message>
    <message>
        <source>The name or id is misspelt, or the tenant is in another catalogue.</source>
        <translation>Le nom ou l’ID est mal orthographié, ou le locataire se trouve dans un autre catalogue.</translation>
    </message>
    <message>
        <source>Look at the tenants that are there: “vitrinectl account tenant list”.</source>
        <translation>Affichez les locataires existants&#xa0;: «&#xa0;vitrinectl account tenant list&#xa0;».</translation>
    </message>
    <message>
        <source>The subscription does not exist</source>
        <translation>L’abonnement n’existe pas</translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this catalogue.</source>
        <translation>Il n’existe aucun abonnement «&#xa0;%1&#xa0;» dans ce catalogue.</translation>
    </message>
    <message>
        <source>The name or id is misspelt, or the subscription is in another catalogue.</source>
        <translation>Le nom ou l’ID est mal orthographié, ou l’abonnement se trouve dans un autre catalogue.</translation>
    </message>
    <message>
        <source>Choose one of the subscriptions that are there: “vitrinectl account list”.</source>
        <translation>Choisissez l’un des abonnements existants&#xa0;: «&#xa0;vitrinectl account list&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such limit</source>
        <translation>Cette limite n’existe pas</translation>
    </message>
    <message>
        <source>The policy has no figure “%1”.</source>
        <translation>La stratégie ne contient aucune valeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The policy of a catalogue holds these figures: %2.</source>
        <translation>La stratégie d’un catalogue contient ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Use one of these names.</source>
        <translation>Utilisez l’un de ces noms.</translation>
    </message>
    <message>
        <source>The storage account name is not valid</source>
        <translation>Le nom du compte de stockage n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a storage account.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un compte de stockage.</translation>
    </message>
    <message>
        <source>The name has 3 to 24 characters: lower case English letters and digits only.</source>
        <translation>Le nom comporte de 3 à 24 caractères&#xa0;: uniquement des lettres minuscules non accentuées et des chiffres.</translation>
    </message>
    <message>
        <source>Choose a name such as “images2026”.</source>
        <translation>Choisissez un nom tel que «&#xa0;images2026&#xa0;».</translation>
    </message>
    <message>
        <source>The storage account name is taken</source>
        <translation>Le nom du compte de stockage est déjà utilisé</translation>
    </message>
    <message>
        <source>There is already a storage account “%1”.</source>
        <translation>Il existe déjà un compte de stockage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name is part of the address of every file in the account, so it is unique in the whole catalogue.</source>
        <translation>Le nom fait partie de l’adresse de chaque fichier du compte&#xa0;; il est donc unique dans tout le catalogue.</translation>
    </message>
    <message>
        <source>Use the account that is there, or choose another name.</source>
        <translation>Utilisez le compte existant, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The files of a storage account are in a folder of this machine; it was moved or removed, or its drive is not mounted.</source>
        <translation>Les fichiers d’un compte de stockage se trouvent dans un dossier de cette machine&#xa0;; ce dossier a été déplacé ou supprimé, ou son lecteur n’est pas monté.</translation>
    </message>
    <message>
        <source>Attach the drive or correct the path, then try again.</source>
        <translation>Connectez le lecteur ou corrigez le chemin, puis réessayez.</translation>
    </message>
    <message>
        <source>The region has restricted access</source>
        <translation>L’accès à la région est restreint</translation>
    </message>
    <message>
        <source>The region %1 is open only to those who were given access.</source>
        <translation>La région %1 n’est ouverte qu’à ceux qui ont reçu un droit d’accès.</translation>
    </message>
    <message>
        <source>Some public regions are kept as a reserve for others and are not offered to everybody.</source>
        <translation>Certaines régions publiques servent de réserve à d’autres et ne sont pas proposées à tous.</translation>
    </message>
    <message>
        <source>Choose another region, or allow restricted regions in the policy of this catalogue (allowRestrictedRegions).</source>
        <translation>Choisissez une autre région, ou autorisez les régions à accès restreint dans la stratégie de ce catalogue (allowRestrictedRegions).</translation>
    </message>
    <message>
        <source>The recommended range is reversed</source>
        <translation>La plage recommandée est inversée</translation>
    </message>
    <message>
        <source>The least value of %1 is %2, more than the greatest, %3.</source>
        <translation>Le minimum de «&#xa0;%1&#xa0;», %2, dépasse le maximum, %3.</translation>
    </message>
    <message>
        <source>A recommended range goes from the least to the greatest value.</source>
        <translation>Une plage recommandée va de la plus petite à la plus grande valeur.</translation>
    </message>
    <message>
        <source>Exchange the two values, or leave one of them open.</source>
        <translation>Échangez les deux valeurs, ou laissez l’une d’elles vide.</translation>
    </message>
    <message>
        <source>The purchase plan is incomplete</source>
        <translation>Le plan d’achat est incomplet</translation>
    </message>
    <message>
        <source>The purchase plan has no %1.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» manque dans le plan d’achat.</translation>
    </message>
    <message>
        <source>A purchase plan is its name, its publisher and its product together.</source>
        <translation>Un plan d’achat se compose d’un nom, d’un éditeur et d’un produit, indissociables.</translation>
    </message>
    <message>
        <source>Fill in all three, as on the page of the image in the marketplace, or leave the whole plan out.</source>
        <translation>Renseignez les trois, comme sur la page de l’image dans la Place de marché, ou n’indiquez aucun plan.</translation>
    </message>
    <message>
        <source>This feature is not known</source>
        <translation>Cette fonctionnalité n’est pas connue</translation>
    </message>
    <message>
        <source>The feature %1 cannot be “%2”.</source>
        <translation>La fonctionnalité %1 ne peut pas valoir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a feature and a value from the list, or remove the feature.</source>
        <translation>Choisissez une fonctionnalité et une valeur dans la liste, ou retirez la fonctionnalité.</translation>
    </message>
    <message>
        <source>There is no latest version</source>
        <translation>Il n’y a pas de version la plus récente</translation>
    </message>
    <message>
        <source>No version of %1 can be used as the latest one.</source>
        <translation>Aucune version de %1 ne peut servir de version la plus récente.</translation>
    </message>
    <message>
        <source>A version counts as the latest when it is replicated, not excluded from latest, not in the recycle bin, and before its end of life.</source>
        <translation>Pour compter comme la plus récente, une version doit être répliquée, ne pas en être exclue, ne pas se trouver dans la corbeille et ne pas avoir atteint sa fin de vie.</translation>
    </message>
    <message>
        <source>Name the version that you want, publish a new one, or stop excluding one of them from latest.</source>
        <translation>Indiquez la version voulue, publiez-en une nouvelle, ou cessez d’exclure l’une d’elles de la plus récente.</translation>
    </message>
    <message>
        <source>A newer activity took its place</source>
        <translation>Une activité plus récente l’a remplacée</translation>
    </message>
    <message>
        <source>This activity belongs to an earlier state of %1.</source>
        <translation>Cette activité correspond à un état antérieur de %1.</translation>
    </message>
    <message>
        <source>The version was updated since, and the update has an activity of its own that does what is left.</source>
        <translation>La version a été mise à jour depuis, et cette mise à jour a sa propre activité, qui effectue ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Look at the newest activity of this version and start or retry that one.</source>
        <translation>Consultez l’activité la plus récente de cette version, et démarrez ou relancez celle-ci.</translation>
    </message>
    <message>
        <source>The encryption set is elsewhere</source>
        <translation>Le jeu de chiffrement est ailleurs</translation>
    </message>
    <message>
        <source>The disk encryption set %1 is not in subscription %2, the gallery&apos;s.</source>
        <translation>Le jeu de chiffrement de disque %1 n’est pas dans l’abonnement %2, celui de la galerie.</translation>
    </message>
    <message>
        <source>The keys of a set serve only the subscription they are in.</source>
        <translation>Les clés d’un jeu ne servent que dans l’abonnement où elles se trouvent.</translation>
    </message>
    <message>
        <source>Choose a disk encryption set of subscription %2, or create one there.</source>
        <translation>Choisissez un jeu de chiffrement de disque de l’abonnement %2, ou créez-en un dans celui-ci.</translation>
    </message>
    <message>
        <source>The encryption set does not exist</source>
        <translation>Le jeu de chiffrement n’existe pas</translation>
    </message>
    <message>
        <source>There is no disk encryption set %1.</source>
        <translation>Il n’existe aucun jeu de chiffrement de disque %1.</translation>
    </message>
    <message>
        <source>It was deleted, has another name, or is in another resource group.</source>
        <translation>Il a été supprimé, porte un autre nom, ou se trouve dans un autre groupe de ressources.</translation>
    </message>
    <message>
        <source>Choose a set that is there (“vitrinectl disk-encryption-set list”), or create it first.</source>
        <translation>Choisissez un jeu existant («&#xa0;vitrinectl disk-encryption-set list&#xa0;»), ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>This is not an encryption set</source>
        <translation>Ce n’est pas un jeu de chiffrement</translation>
    </message>
    <message>
        <source>The value of %1 is not the id of a disk encryption set.</source>
        <translation>La valeur de %1 n’est pas l’ID d’un jeu de chiffrement de disque.</translation>
    </message>
    <message>
        <source>Such an id ends with /providers/Microsoft.Compute/diskEncryptionSets/NAME.</source>
        <translation>Un tel ID se termine par /providers/Microsoft.Compute/diskEncryptionSets/NOM.</translation>
    </message>
    <message>
        <source>Copy the id that “vitrinectl disk-encryption-set list” prints, or leave the encryption out.</source>
        <translation>Copiez l’ID affiché par «&#xa0;vitrinectl disk-encryption-set list&#xa0;», ou n’indiquez aucun chiffrement.</translation>
    </message>
    <message>
        <source>A disk cannot be encrypted later</source>
        <translation>Un disque ne peut pas être chiffré après coup</translation>
    </message>
    <message>
        <source>LUN %1 is not encrypted in region %2 and cannot be from now on.</source>
        <translation>Le disque de LUN %1 n’est pas chiffré dans la région %2 et ne peut plus l’être.</translation>
    </message>
    <message>
        <source>Replicas that exist keep the encryption they were made with.</source>
        <translation>Les réplicas existants gardent le chiffrement avec lequel ils ont été créés.</translation>
    </message>
    <message>
        <source>Leave LUN %1 out of the encryption, or publish a new version with the encryption you need.</source>
        <translation>Retirez le LUN %1 du chiffrement, ou publiez une nouvelle version avec le chiffrement voulu.</translation>
    </message>
    <message>
        <source>Encryption is missing in a region</source>
        <translation>Le chiffrement manque dans une région</translation>
    </message>
    <message>
        <source>%1 has no disk encryption set in region %2, but has %3 in region %4.</source>
        <translation>%1 n’a pas de jeu de chiffrement de disque dans la région %2, mais utilise %3 dans la région %4.</translation>
    </message>
    <message>
        <source>A disk is encrypted in all target regions or in none.</source>
        <translation>Un disque est chiffré dans toutes les régions cibles ou dans aucune.</translation>
    </message>
    <message>
        <source>Choose a disk encryption set for %2, or remove it in %4.</source>
        <translation>Choisissez un jeu de chiffrement de disque pour %2, ou retirez celui de %4.</translation>
    </message>
    <message>
        <source>There is no disk with this LUN</source>
        <translation>Aucun disque n’a ce LUN</translation>
    </message>
    <message>
        <source>The encryption names LUN %1; the data disks of this version have: %2.</source>
        <translation>Le chiffrement indique le LUN %1&#xa0;; ceux des disques de données de cette version sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only data disks that the version has can be encrypted.</source>
        <translation>Seuls les disques de données présents dans la version peuvent être chiffrés.</translation>
    </message>
    <message>
        <source>Use the LUN of a data disk, or leave LUN %1 out of the encryption.</source>
        <translation>Utilisez le LUN d’un disque de données, ou retirez le LUN %1 du chiffrement.</translation>
    </message>
    <message>
        <source>A LUN is encrypted twice</source>
        <translation>Un LUN est chiffré deux fois</translation>
    </message>
    <message>
        <source>The encryption in region %2 names LUN %1 more than once.</source>
        <translation>Le chiffrement de la région %2 indique plusieurs fois le LUN %1.</translation>
    </message>
    <message>
        <source>Each disk is encrypted with one disk encryption set.</source>
        <translation>Chaque disque est chiffré avec un seul jeu de chiffrement de disque.</translation>
    </message>
    <message>
        <source>Keep one entry for LUN %1.</source>
        <translation>Conservez une seule entrée pour le LUN %1.</translation>
    </message>
    <message>
        <source>This source cannot be encrypted</source>
        <translation>Cette source ne peut pas être chiffrée</translation>
    </message>
    <message>
        <source>Replicas made from %1 cannot be encrypted.</source>
        <translation>Les réplicas créés à partir de %1 ne peuvent pas être chiffrés.</translation>
    </message>
    <message>
        <source>A file that is not registered as a disk belongs to no subscription whose keys could be used.</source>
        <translation>Un fichier qui n’est pas inscrit comme disque n’appartient à aucun abonnement dont les clés pourraient servir.</translation>
    </message>
    <message>
        <source>Register the file as a disk or make a snapshot of it and publish that, or leave the encryption out.</source>
        <translation>Inscrivez le fichier comme disque ou créez-en un instantané, puis publiez celui-ci, ou n’indiquez aucun chiffrement.</translation>
    </message>
    <message>
        <source>A specialized image has its own profile</source>
        <translation>Une image spécialisée a son propre profil</translation>
    </message>
    <message>
        <source>%1 is specialized: a machine made from it takes no osProfile.</source>
        <translation>L’image %1 est spécialisée&#xa0;: une machine créée à partir d’elle n’accepte pas d’osProfile.</translation>
    </message>
    <message>
        <source>A specialized image brings the computer name, accounts and keys with it.</source>
        <translation>Une image spécialisée apporte elle-même le nom de l’ordinateur, les comptes et les clés.</translation>
    </message>
    <message>
        <source>Leave out the computer name, the account, the password and the keys, or choose a generalized image.</source>
        <translation>N’indiquez ni nom d’ordinateur, ni compte, ni mot de passe, ni clés, ou choisissez une image généralisée.</translation>
    </message>
    <message>
        <source>A generalized image needs a profile</source>
        <translation>Une image généralisée nécessite un profil</translation>
    </message>
    <message>
        <source>%1 is generalized: a machine made from it needs an osProfile.</source>
        <translation>L’image %1 est généralisée&#xa0;: une machine créée à partir d’elle nécessite un osProfile.</translation>
    </message>
    <message>
        <source>A generalized image has no computer name and no account of its own.</source>
        <translation>Une image généralisée n’a ni nom d’ordinateur ni compte qui lui soit propre.</translation>
    </message>
    <message>
        <source>Give the machine a computer name and an account with a password or a key, or choose a specialized image.</source>
        <translation>Donnez à la machine un nom d’ordinateur et un compte avec un mot de passe ou une clé, ou choisissez une image spécialisée.</translation>
    </message>
    <message>
        <source>The scale set has another state</source>
        <translation>Le groupe de machines identiques est dans un autre état</translation>
    </message>
    <message>
        <source>The machines of the scale set %1 are %2, but the image is %3.</source>
        <translation>Les machines du groupe de machines identiques %1 sont dans l’état «&#xa0;%2&#xa0;», mais l’image est dans l’état «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>All machines of a scale set are made alike: from generalized images, or from specialized ones.</source>
        <translation>Toutes les machines d’un groupe de machines identiques sont créées de la même façon&#xa0;: à partir d’images généralisées, ou à partir d’images spécialisées.</translation>
    </message>
    <message>
        <source>Choose an image that is %2, or create a new scale set.</source>
        <translation>Choisissez une image dans l’état «&#xa0;%2&#xa0;», ou créez un nouveau groupe de machines identiques.</translation>
    </message>
    <message>
        <source>The encryption set is out of reach</source>
        <translation>Le jeu de chiffrement est hors de portée</translation>
    </message>
    <message>
        <source>%2 is encrypted with %1 of subscription %3; the machine would be in subscription %4.</source>
        <translation>%2 est chiffrée avec %1 de l’abonnement %3&#xa0;; la machine se trouverait dans l’abonnement %4.</translation>
    </message>
    <message>
        <source>The keys of a disk encryption set serve only the subscription they are in.</source>
        <translation>Les clés d’un jeu de chiffrement de disque ne servent que dans l’abonnement où elles se trouvent.</translation>
    </message>
    <message>
        <source>Create the machine in subscription %3, or publish the version with a set of subscription %4.</source>
        <translation>Créez la machine dans l’abonnement %3, ou publiez la version avec un jeu de l’abonnement %4.</translation>
    </message>
    <message>
        <source>Many machines share few replicas</source>
        <translation>Beaucoup de machines partagent peu de réplicas</translation>
    </message>
    <message>
        <source>Machines to be made at the same time: %1; replicas in their region: %2; advised: %3.</source>
        <translation>Machines à créer en même temps&#xa0;: %1&#xa0;; réplicas dans leur région&#xa0;: %2&#xa0;; nombre conseillé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>All these machines read the same replicas, so it takes long until they run.</source>
        <translation>Toutes ces machines lisent les mêmes réplicas&#xa0;; leur démarrage prend donc beaucoup de temps.</translation>
    </message>
    <message>
        <source>Raise the replica count of this region to %3 (“vitrinectl sig image-version update”), or make the machines in smaller groups.</source>
        <translation>Portez le nombre de réplicas de cette région à %3 («&#xa0;vitrinectl sig image-version update&#xa0;»), ou créez les machines par plus petits groupes.</translation>
    </message>
    <message>
        <source>This does not name an image</source>
        <translation>Ceci ne désigne pas une image</translation>
    </message>
    <message>
        <source>“%1” does not name an image to make a disk from.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas une image à partir de laquelle créer un disque.</translation>
    </message>
    <message>
        <source>A disk is made from the id of an image version, or of an image definition for its latest version.</source>
        <translation>Un disque se crée à partir de l’ID d’une version d’image, ou de celui d’une définition d’image pour sa version la plus récente.</translation>
    </message>
    <message>
        <source>Copy the id from the details of the image version.</source>
        <translation>Copiez l’ID depuis les détails de la version d’image.</translation>
    </message>
    <message>
        <source>Delete the image versions first, then their definitions, then the gallery, or all of it in that order: “--cascade”.</source>
        <translation>Supprimez d’abord les versions d’image, puis leurs définitions, puis la galerie, ou le tout dans cet ordre&#xa0;: «&#xa0;--cascade&#xa0;».</translation>
    </message>
    <message>
        <source>The name ends with a wrong character</source>
        <translation>Le nom se termine par un caractère non admis</translation>
    </message>
    <message>
        <source>The name “%1” ends with “%2”.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» se termine par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A name may hold this character inside, but it begins and ends with a letter or a digit.</source>
        <translation>Un nom peut contenir ce caractère, mais il commence et se termine par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Take the last character away, or put a letter or a digit after it.</source>
        <translation>Retirez le dernier caractère, ou ajoutez une lettre ou un chiffre après lui.</translation>
    </message>
    <message>
        <source>The resource was changed meanwhile</source>
        <translation>La ressource a été modifiée entre-temps</translation>
    </message>
    <message>
        <source>%1 is no longer as it was when you opened it. Changed since: %2.</source>
        <translation>La ressource %1 n’est plus telle qu’à son ouverture. Éléments modifiés depuis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Somebody else, or another window or program on this catalogue, saved a change first. Nothing of theirs was overwritten.</source>
        <translation>Une autre personne, une autre fenêtre ou un autre programme utilisant ce catalogue a enregistré une modification avant vous. Celle-ci n’a pas été écrasée.</translation>
    </message>
    <message>
        <source>Look at the resource again, then make your change on what is there now.</source>
        <translation>Affichez à nouveau la ressource, puis faites votre modification sur son contenu actuel.</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>La limite est atteinte</translation>
    </message>
    <message>
        <source>Resources of type %1 in region %4 of this subscription: %2; the limit is %3.</source>
        <translation>Ressources de type %1 dans la région %4 de cet abonnement&#xa0;: %2&#xa0;; la limite est %3.</translation>
    </message>
    <message>
        <source>The number of galleries, image definitions and image versions is limited for each subscription and region.</source>
        <translation>Le nombre de galeries, de définitions d’image et de versions d’image est limité par abonnement et par région.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed, use another region or subscription, or raise the limit in the policy of this catalogue.</source>
        <translation>Supprimez ce qui ne sert plus, utilisez une autre région ou un autre abonnement, ou augmentez la limite dans la stratégie de ce catalogue.</translation>
    </message>
    <message>
        <source>The value is out of range</source>
        <translation>La valeur est hors limites</translation>
    </message>
    <message>
        <source>%1 is %2; it can be from %3 to %4.</source>
        <translation>%1 vaut %2&#xa0;; la valeur peut aller de %3 à %4.</translation>
    </message>
    <message>
        <source>The value is too small or too large to make sense for this property.</source>
        <translation>La valeur est trop petite ou trop grande pour avoir un sens pour cette propriété.</translation>
    </message>
    <message>
        <source>Give a whole number from %3 to %4.</source>
        <translation>Indiquez un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation>Ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>“%2” cannot be used for %1.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être utilisé pour %1.</translation>
    </message>
    <message>
        <source>The property holds a complete web address, which readers of the image can open.</source>
        <translation>La propriété contient une adresse web complète, que les lecteurs de l’image peuvent ouvrir.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, or leave the property empty.</source>
        <translation>Saisissez une adresse qui commence par https:// ou http://, ou laissez la propriété vide.</translation>
    </message>
    <message>
        <source>There is no such property</source>
        <translation>Cette propriété n’existe pas</translation>
    </message>
    <message>
        <source>The property “%1” does not exist.</source>
        <translation>La propriété «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The path is misspelt, or the property belongs to another kind of resource.</source>
        <translation>Le chemin est mal orthographié, ou la propriété appartient à un autre type de ressource.</translation>
    </message>
    <message>
        <source>Look the path up in the answer of the show command; its parts are separated by periods.</source>
        <translation>Recherchez le chemin dans la réponse de la commande show&#xa0;; ses parties sont séparées par des points.</translation>
    </message>
    <message>
        <source>This is not a whole number</source>
        <translation>Ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>“%2” is not a whole number, as “%1” needs one.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas un nombre entier, alors que «&#xa0;%1&#xa0;» en nécessite un.</translation>
    </message>
    <message>
        <source>Only digits are read, with a minus sign in front at most.</source>
        <translation>Seuls des chiffres sont acceptés, éventuellement précédés d’un signe moins.</translation>
    </message>
    <message>
        <source>Give “%1” a number such as 3.</source>
        <translation>Donnez à «&#xa0;%1&#xa0;» un nombre tel que 3.</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Ce n’est pas une date</translation>
    </message>
    <message>
        <source>“%2” is not a date, as “%1” needs one.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une date, alors que «&#xa0;%1&#xa0;» en nécessite une.</translation>
    </message>
    <message>
        <source>Give “%1” a date such as 2030-12-31, or with a time 2030-12-31T18:00:00+01:00.</source>
        <translation>Donnez à «&#xa0;%1&#xa0;» une date telle que 2030-12-31, ou avec l’heure 2030-12-31T18:00:00+01:00.</translation>
    </message>
    <message>
        <source>The value does not fit the property</source>
        <translation>La valeur ne convient pas à la propriété</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 ne peut pas valoir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give one of the values allowed, in the form shown.</source>
        <translation>Indiquez l’une des valeurs autorisées, sous la forme indiquée.</translation>
    </message>
    <message>
        <source>%1 cannot be changed or deleted while its replication runs.</source>
        <translation>%1 ne peut être ni modifiée ni supprimée pendant sa réplication.</translation>
    </message>
    <message>
        <source>Cancel the activity, or wait until it has ended, then try again.</source>
        <translation>Annulez l’activité, ou attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>The version is being deleted</source>
        <translation>La version est en cours de suppression</translation>
    </message>
    <message>
        <source>%1 is being deleted or lies in the recycle bin.</source>
        <translation>%1 est en cours de suppression ou se trouve dans la corbeille.</translation>
    </message>
    <message>
        <source>Nothing of a version can be changed from the moment its deletion begins.</source>
        <translation>Plus rien ne peut être modifié dans une version dès que sa suppression commence.</translation>
    </message>
    <message>
        <source>Restore the version from the recycle bin first, or let the deletion end and publish again.</source>
        <translation>Restaurez d’abord la version depuis la corbeille, ou laissez la suppression se terminer et publiez à nouveau.</translation>
    </message>
    <message>
        <source>The version is protected from deletion</source>
        <translation>La version est protégée contre la suppression</translation>
    </message>
    <message>
        <source>%1 is protected until its end of life, %2.</source>
        <translation>%1 est protégée jusqu’à sa fin de vie, %2.</translation>
    </message>
    <message>
        <source>Its safety profile forbids the deletion before that date (blockDeletionBeforeEndOfLife).</source>
        <translation>Son profil de protection interdit la suppression avant cette date (blockDeletionBeforeEndOfLife).</translation>
    </message>
    <message>
        <source>Wait for that date, or take the protection away first: “vitrinectl sig image-version update” with “--set safetyProfile.blockDeletionBeforeEndOfLife=false”.</source>
        <translation>Attendez cette date, ou retirez d’abord la protection&#xa0;: «&#xa0;vitrinectl sig image-version update&#xa0;» avec «&#xa0;--set safetyProfile.blockDeletionBeforeEndOfLife=false&#xa0;».</translation>
    </message>
    <message>
        <source>The version&apos;s life is over</source>
        <translation>La version a atteint sa fin de vie</translation>
    </message>
    <message>
        <source>%1 reached its end of life on %2.</source>
        <translation>La fin de vie de %1 est intervenue le %2.</translation>
    </message>
    <message>
        <source>From that date on no new machine is made from it.</source>
        <translation>À partir de cette date, plus aucune machine n’est créée à partir d’elle.</translation>
    </message>
    <message>
        <source>Choose a newer version, or give this one a later end-of-life date.</source>
        <translation>Choisissez une version plus récente, ou donnez à celle-ci une date de fin de vie ultérieure.</translation>
    </message>
    <message>
        <source>The replication is not over</source>
        <translation>La réplication n’est pas terminée</translation>
    </message>
    <message>
        <source>%1 is still being replicated to %2.</source>
        <translation>%1 est encore en cours de réplication vers %2.</translation>
    </message>
    <message>
        <source>What is wanted now relies on the replicas that are being made.</source>
        <translation>L’opération demandée dépend des réplicas en cours de création.</translation>
    </message>
    <message>
        <source>Wait until its activity has ended, or cancel the activity, then try again.</source>
        <translation>Attendez la fin de son activité, ou annulez celle-ci, puis réessayez.</translation>
    </message>
    <message>
        <source>Its regions are protected</source>
        <translation>Ses régions sont protégées</translation>
    </message>
    <message>
        <source>%1 cannot be removed from %2.</source>
        <translation>%1 ne peut pas être retirée de %2.</translation>
    </message>
    <message>
        <source>Its safety profile forbids taking away regions to which it is replicated (allowDeletionOfReplicatedLocations).</source>
        <translation>Son profil de protection interdit de retirer des régions vers lesquelles elle est répliquée (allowDeletionOfReplicatedLocations).</translation>
    </message>
    <message>
        <source>Keep these regions, or allow it first: “vitrinectl sig image-version update” with “--set safetyProfile.allowDeletionOfReplicatedLocations=true”.</source>
        <translation>Conservez ces régions, ou autorisez d’abord leur retrait&#xa0;: «&#xa0;vitrinectl sig image-version update&#xa0;» avec «&#xa0;--set safetyProfile.allowDeletionOfReplicatedLocations=true&#xa0;».</translation>
    </message>
    <message>
        <source>The version is not in the recycle bin</source>
        <translation>La version n’est pas dans la corbeille</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>Only versions in the recycle bin of a gallery can be restored or purged.</source>
        <translation>Seules les versions qui se trouvent dans la corbeille d’une galerie peuvent être restaurées ou supprimées définitivement.</translation>
    </message>
    <message>
        <source>Look at what is in the recycle bin: “vitrinectl sig image-version list-soft-deleted”. To remove this version, delete it.</source>
        <translation>Affichez le contenu de la corbeille&#xa0;: «&#xa0;vitrinectl sig image-version list-soft-deleted&#xa0;». Pour enlever cette version, supprimez-la.</translation>
    </message>
    <message>
        <source>A LUN is used twice</source>
        <translation>Un LUN est utilisé deux fois</translation>
    </message>
    <message>
        <source>Two data disks have the LUN %1.</source>
        <translation>Deux disques de données ont le numéro d’unité logique (LUN) %1.</translation>
    </message>
    <message>
        <source>The LUN is the place where a machine finds a data disk, so each disk has its own.</source>
        <translation>Le LUN est l’emplacement où une machine trouve un disque de données&#xa0;; chaque disque a donc le sien.</translation>
    </message>
    <message>
        <source>Give one of the two disks another LUN, or remove it.</source>
        <translation>Donnez un autre LUN à l’un des deux disques, ou retirez-le.</translation>
    </message>
    <message>
        <source>The LUN is out of range</source>
        <translation>Le LUN est hors limites</translation>
    </message>
    <message>
        <source>A data disk has the LUN %1; it can be from %2 to %3.</source>
        <translation>Un disque de données a le numéro d’unité logique (LUN) %1&#xa0;; ce numéro peut aller de %2 à %3.</translation>
    </message>
    <message>
        <source>A machine has a limited number of places for data disks.</source>
        <translation>Une machine dispose d’un nombre limité d’emplacements pour les disques de données.</translation>
    </message>
    <message>
        <source>Give the disk a free LUN from %2 to %3.</source>
        <translation>Donnez au disque un LUN libre de %2 à %3.</translation>
    </message>
    <message>
        <source>The data disks cannot be changed</source>
        <translation>Les disques de données ne peuvent pas être modifiés</translation>
    </message>
    <message>
        <source>The data disk with LUN %1 is only in the version or only in the request.</source>
        <translation>Le disque de données de LUN %1 figure seulement dans la version ou seulement dans la demande.</translation>
    </message>
    <message>
        <source>A published version keeps the disks and LUNs it was made with, so that machines made from it stay alike.</source>
        <translation>Une version publiée garde les disques et les LUN avec lesquels elle a été créée, afin que les machines créées à partir d’elle restent identiques.</translation>
    </message>
    <message>
        <source>Leave the data disks as they are, or publish a new version with the disks you need.</source>
        <translation>Laissez les disques de données tels quels, ou publiez une nouvelle version avec les disques voulus.</translation>
    </message>
    <message>
        <source>One source is used for two disks</source>
        <translation>Une source est utilisée pour deux disques</translation>
    </message>
    <message>
        <source>%1 is the source of more than one disk.</source>
        <translation>%1 est la source de plusieurs disques.</translation>
    </message>
    <message>
        <source>Each disk of a version is made from a source of its own.</source>
        <translation>Chaque disque d’une version est créé à partir d’une source qui lui est propre.</translation>
    </message>
    <message>
        <source>Keep the disk that is meant to be made from it and choose other sources for the rest.</source>
        <translation>Conservez le disque qui doit être créé à partir de cette source et choisissez d’autres sources pour les autres.</translation>
    </message>
    <message>
        <source>One file is used for two disks</source>
        <translation>Un fichier est utilisé pour deux disques</translation>
    </message>
    <message>
        <source>%1 is the source of the operating system disk and of a data disk, or of two data disks.</source>
        <translation>%1 est la source du disque de système d’exploitation et d’un disque de données, ou de deux disques de données.</translation>
    </message>
    <message>
        <source>Each disk of a version is made from a file of its own.</source>
        <translation>Chaque disque d’une version est créé à partir d’un fichier qui lui est propre.</translation>
    </message>
    <message>
        <source>Choose another file for one of them, or leave that data disk out.</source>
        <translation>Choisissez un autre fichier pour l’un d’eux, ou retirez ce disque de données.</translation>
    </message>
    <message>
        <source>This cannot be the source of a version</source>
        <translation>Ce ne peut pas être la source d’une version</translation>
    </message>
    <message>
        <source>%1 is no managed image, no machine and no image version.</source>
        <translation>%1 n’est ni une image managée, ni une machine, ni une version d’image.</translation>
    </message>
    <message>
        <source>A version as a whole is made from a managed image, a virtual machine or another image version; single disks are made from disks, snapshots or files.</source>
        <translation>Une version entière est créée à partir d’une image managée, d’une machine virtuelle ou d’une autre version d’image&#xa0;; ses disques pris un par un le sont à partir de disques, d’instantanés ou de fichiers.</translation>
    </message>
    <message>
        <source>Choose one of these, or give a disk or a snapshot as the operating system disk (--os-snapshot).</source>
        <translation>Choisissez l’un de ces éléments, ou indiquez un disque ou un instantané comme disque de système d’exploitation (--os-snapshot).</translation>
    </message>
    <message>
        <source>This cannot be the source of a disk</source>
        <translation>Ce ne peut pas être la source d’un disque</translation>
    </message>
    <message>
        <source>%1 is neither a managed disk nor a snapshot.</source>
        <translation>%1 n’est ni un disque managé ni un instantané.</translation>
    </message>
    <message>
        <source>A single disk of a version is made from a managed disk, a snapshot or a file.</source>
        <translation>Un disque isolé d’une version est créé à partir d’un disque managé, d’un instantané ou d’un fichier.</translation>
    </message>
    <message>
        <source>Choose a disk, a snapshot or a file, or give this source for the whole version (--managed-image or --virtual-machine).</source>
        <translation>Choisissez un disque, un instantané ou un fichier, ou indiquez cette source pour la version entière (--managed-image ou --virtual-machine).</translation>
    </message>
    <message>
        <source>The machine&apos;s disk is ephemeral</source>
        <translation>Le disque de la machine est éphémère</translation>
    </message>
    <message>
        <source>The operating system disk of the machine %1 is ephemeral.</source>
        <translation>Le disque de système d’exploitation de la machine %1 est éphémère.</translation>
    </message>
    <message>
        <source>An ephemeral disk lives on the host only and is gone when the machine stops, so there is nothing to copy from.</source>
        <translation>Un disque éphémère n’existe que sur l’hôte et disparaît à l’arrêt de la machine&#xa0;; il n’y a donc rien à copier.</translation>
    </message>
    <message>
        <source>Make the machine again with a managed disk, or choose another source.</source>
        <translation>Recréez la machine avec un disque managé, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>The machine has an Ultra disk</source>
        <translation>La machine possède un disque Ultra</translation>
    </message>
    <message>
        <source>The machine %1 has the disk %2, which is stored as UltraSSD_LRS.</source>
        <translation>La machine %1 possède le disque %2, dont le type de stockage est UltraSSD_LRS.</translation>
    </message>
    <message>
        <source>Disks of this storage type cannot be captured with a machine.</source>
        <translation>Les disques de ce type de stockage ne peuvent pas être capturés avec une machine.</translation>
    </message>
    <message>
        <source>Detach the disk from the machine, move it to another storage type, or give the disks one by one as sources.</source>
        <translation>Détachez le disque de la machine, changez son type de stockage, ou indiquez les disques un par un comme sources.</translation>
    </message>
    <message>
        <source>The machine has unmanaged disks</source>
        <translation>La machine possède des disques non managés</translation>
    </message>
    <message>
        <source>A disk of the machine %1 is only a file, not a managed disk.</source>
        <translation>Un disque de la machine %1 est un simple fichier, et non un disque managé.</translation>
    </message>
    <message>
        <source>A version is made from a machine only when all its disks are managed disks.</source>
        <translation>Une version n’est créée à partir d’une machine que si tous les disques de celle-ci sont managés.</translation>
    </message>
    <message>
        <source>Register the file as a disk (“vitrinectl disk create”) and attach that to the machine, or give the file itself as the source.</source>
        <translation>Inscrivez le fichier comme disque («&#xa0;vitrinectl disk create&#xa0;») et joignez celui-ci à la machine, ou indiquez le fichier lui-même comme source.</translation>
    </message>
    <message>
        <source>The source is read too often</source>
        <translation>La source est lue trop souvent</translation>
    </message>
    <message>
        <source>Replications that read %1 at this moment: %2.</source>
        <translation>Réplications qui lisent %1 en ce moment&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Too many readers at a time make all of them slow.</source>
        <translation>Trop de lectures simultanées les ralentissent toutes.</translation>
    </message>
    <message>
        <source>Wait until some of these activities have ended, then publish again.</source>
        <translation>Attendez la fin de certaines de ces activités, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>The encrypted source is elsewhere</source>
        <translation>La source chiffrée est ailleurs</translation>
    </message>
    <message>
        <source>The encrypted source %1 is in subscription %3, but the version is in %2.</source>
        <translation>La source chiffrée %1 se trouve dans l’abonnement %3, mais la version est dans %2.</translation>
    </message>
    <message>
        <source>The keys of an encrypted disk never leave their subscription.</source>
        <translation>Les clés d’un disque chiffré ne quittent jamais leur abonnement.</translation>
    </message>
    <message>
        <source>Create the version in a gallery of subscription %3, or choose a source that is not encrypted.</source>
        <translation>Créez la version dans une galerie de l’abonnement %3, ou choisissez une source non chiffrée.</translation>
    </message>
    <message>
        <source>The purchase plans differ</source>
        <translation>Les plans d’achat diffèrent</translation>
    </message>
    <message>
        <source>The source %1 has the purchase plan %2, but the image definition has %3.</source>
        <translation>La source %1 a le plan d’achat %2, mais celui de la définition d’image est %3.</translation>
    </message>
    <message>
        <source>All versions of an image definition are sold under the plan of the definition.</source>
        <translation>Toutes les versions d’une définition d’image sont vendues selon le plan de celle-ci.</translation>
    </message>
    <message>
        <source>Choose the image definition with the same purchase plan, or create one.</source>
        <translation>Choisissez la définition d’image qui a le même plan d’achat, ou créez-en une.</translation>
    </message>
    <message>
        <source>A data disk is too large</source>
        <translation>Un disque de données est trop grand</translation>
    </message>
    <message>
        <source>The data disk with LUN %1 has %2; at most %3 can be published.</source>
        <translation>Le disque de données de LUN %1 a une taille de %2&#xa0;; il est possible de publier au plus %3.</translation>
    </message>
    <message>
        <source>Shrink the file system and the disk, or leave this disk out of the version.</source>
        <translation>Réduisez le système de fichiers et le disque, ou retirez ce disque de la version.</translation>
    </message>
    <message>
        <source>The machine&apos;s disk does not exist</source>
        <translation>Le disque de la machine n’existe pas</translation>
    </message>
    <message>
        <source>The managed disk %1 is not registered here.</source>
        <translation>Le disque managé %1 n’est pas inscrit ici.</translation>
    </message>
    <message>
        <source>A machine that is registered names its managed disks, and they are registered before it.</source>
        <translation>Une machine inscrite désigne ses disques managés, qui sont inscrits avant elle.</translation>
    </message>
    <message>
        <source>Register the disk first (“vitrinectl disk create”), or correct the id.</source>
        <translation>Inscrivez d’abord le disque («&#xa0;vitrinectl disk create&#xa0;»), ou corrigez l’ID.</translation>
    </message>
    <message>
        <source>The version has no such data disk</source>
        <translation>La version n’a pas ce disque de données</translation>
    </message>
    <message>
        <source>%2 has no data disk with LUN %1.</source>
        <translation>%2 n’a pas de disque de données de LUN %1.</translation>
    </message>
    <message>
        <source>The LUNs of its data disks: [%3].</source>
        <translation>LUN de ses disques de données&#xa0;: [%3].</translation>
    </message>
    <message>
        <source>Name one of these LUNs, or leave the LUN out for the operating system disk.</source>
        <translation>Indiquez l’un de ces LUN, ou n’en indiquez aucun pour le disque de système d’exploitation.</translation>
    </message>
    <message>
        <source>The disk is attached to a machine</source>
        <translation>Le disque est joint à une machine</translation>
    </message>
    <message>
        <source>%1 is a disk of the machine %2.</source>
        <translation>%1 est un disque de la machine %2.</translation>
    </message>
    <message>
        <source>A machine that is registered needs its disks for as long as it is there.</source>
        <translation>Une machine inscrite a besoin de ses disques tant qu’elle existe.</translation>
    </message>
    <message>
        <source>Remove the registration of the machine first: “vitrinectl vm delete”. The files stay.</source>
        <translation>Supprimez d’abord l’inscription de la machine&#xa0;: «&#xa0;vitrinectl vm delete&#xa0;». Les fichiers sont conservés.</translation>
    </message>
    <message>
        <source>The disk is in another region</source>
        <translation>Le disque se trouve dans une autre région</translation>
    </message>
    <message>
        <source>The disk %1 is in region %2, but the machine %3 is in %4.</source>
        <translation>Le disque %1 se trouve dans la région %2, mais la machine %3 est dans %4.</translation>
    </message>
    <message>
        <source>A machine and its managed disks are in one region.</source>
        <translation>Une machine et ses disques managés se trouvent dans une même région.</translation>
    </message>
    <message>
        <source>Register the machine in region %2, or choose disks of region %4.</source>
        <translation>Inscrivez la machine dans la région %2, ou choisissez des disques de la région %4.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>The image is not in this region</source>
        <translation>L’image est absente de cette région</translation>
    </message>
    <message>
        <source>%1 has no finished replica in the region %2.</source>
        <translation>%1 n’a aucun réplica terminé dans la région %2.</translation>
    </message>
    <message>
        <source>A machine is made from a replica of its own region, and the image was not replicated there, or is not yet.</source>
        <translation>Une machine est créée à partir d’un réplica de sa propre région, et l’image n’y a pas été répliquée ou ne l’est pas encore.</translation>
    </message>
    <message>
        <source>Add %2 to the target regions of the image version, or make the machine in a region that has a replica.</source>
        <translation>Ajoutez %2 aux régions cibles de la version d’image, ou créez la machine dans une région qui possède un réplica.</translation>
    </message>
    <message>
        <source>Add “%1”, and its value where it takes one. “%2 --help” explains it.</source>
        <translation>Ajoutez «&#xa0;%1&#xa0;», avec sa valeur s’il en prend une. «&#xa0;%2 --help&#xa0;» en donne l’explication.</translation>
    </message>
    <message>
        <source>The encryption key is missing</source>
        <translation>La clé de chiffrement est introuvable</translation>
    </message>
    <message>
        <source>The key of the disk encryption set %1 is not on this machine.</source>
        <translation>La clé du jeu de chiffrement de disque %1 ne se trouve pas sur cette machine.</translation>
    </message>
    <message>
        <source>Keys are not in the catalogue: each is a file in the folder “keys” beside it, or in the one that VITRINE_KEYS names. The folder was not brought along, the file was deleted, or the set is older than encryption.</source>
        <translation>Les clés ne sont pas dans le catalogue&#xa0;: chacune est un fichier du dossier «&#xa0;keys&#xa0;» placé à côté de lui, ou du dossier désigné par VITRINE_KEYS. Le dossier n’a pas été emporté, le fichier a été supprimé, ou le jeu date d’avant le chiffrement.</translation>
    </message>
    <message>
        <source>Bring the folder “keys” back from a backup or from the machine that made the set, then retry. For a set that encrypts nothing yet, delete it and create it again.</source>
        <translation>Remettez le dossier «&#xa0;keys&#xa0;» en place depuis une sauvegarde ou depuis la machine qui a créé le jeu, puis réessayez. Si le jeu ne chiffre encore rien, supprimez-le et créez-le à nouveau.</translation>
    </message>
    <message>
        <source>The encryption key is another one</source>
        <translation>La clé de chiffrement n’est pas la bonne</translation>
    </message>
    <message>
        <source>The key found for the disk encryption set %1 is damaged or is not the one that its disks were encrypted with.</source>
        <translation>La clé trouvée pour le jeu de chiffrement de disque %1 est endommagée, ou n’est pas celle qui a servi à chiffrer ses disques.</translation>
    </message>
    <message>
        <source>The key file, or the root key that it is wrapped under, was changed or comes from another place.</source>
        <translation>Le fichier de la clé, ou la clé racine qui la protège, a été modifié ou provient d’ailleurs.</translation>
    </message>
    <message>
        <source>Bring the whole folder “keys” back from a backup that belongs to this catalogue, then retry. The stored data is untouched.</source>
        <translation>Remettez en place le dossier «&#xa0;keys&#xa0;» entier depuis une sauvegarde de ce catalogue, puis réessayez. Les données stockées sont intactes.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Une phrase secrète est nécessaire</translation>
    </message>
    <message>
        <source>The key of the disk encryption set %1 is protected by a passphrase, and none was given.</source>
        <translation>La clé du jeu de chiffrement de disque %1 est protégée par une phrase secrète, et aucune n’a été fournie.</translation>
    </message>
    <message>
        <source>Passphrases are read from a file only; no file was named, or it is empty.</source>
        <translation>Une phrase secrète n’est lue que dans un fichier&#xa0;; aucun fichier n’a été indiqué, ou il est vide.</translation>
    </message>
    <message>
        <source>Name the file with the passphrase: “--passphrase-file FILE”, or the environment variable VITRINE_PASSPHRASE_FILE for the console.</source>
        <translation>Indiquez le fichier qui contient la phrase secrète&#xa0;: «&#xa0;--passphrase-file FICHIER&#xa0;», ou la variable d’environnement VITRINE_PASSPHRASE_FILE pour la console.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La phrase secrète est incorrecte</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the disk encryption set %1.</source>
        <translation>La phrase secrète n’ouvre pas la clé du jeu de chiffrement de disque %1.</translation>
    </message>
    <message>
        <source>The file holds another passphrase, or the key was protected with a new one meanwhile. One end of line behind the passphrase does not count, everything else does.</source>
        <translation>Le fichier contient une autre phrase secrète, ou la clé a été protégée entre-temps par une nouvelle. Un saut de ligne final ne compte pas, tout le reste compte.</translation>
    </message>
    <message>
        <source>Name the file with the right passphrase: “--passphrase-file FILE” or VITRINE_PASSPHRASE_FILE.</source>
        <translation>Indiquez le fichier qui contient la bonne phrase secrète&#xa0;: «&#xa0;--passphrase-file FICHIER&#xa0;» ou VITRINE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The encryption set is in use</source>
        <translation>Le jeu de chiffrement est utilisé</translation>
    </message>
    <message>
        <source>The disk encryption set %1 encrypts disks of the image version %2.</source>
        <translation>Le jeu de chiffrement de disque %1 chiffre des disques de la version d’image %2.</translation>
    </message>
    <message>
        <source>With a set its key is destroyed, and with the key every disk that it encrypts. Versions in a recycle bin count as well.</source>
        <translation>Supprimer un jeu détruit sa clé et, avec elle, tous les disques qu’elle chiffre. Les versions placées dans une corbeille comptent aussi.</translation>
    </message>
    <message>
        <source>Delete the image versions that are encrypted with the set first.</source>
        <translation>Supprimez d’abord les versions d’image chiffrées avec ce jeu.</translation>
    </message>
    <message>
        <source>The file has another format</source>
        <translation>Le fichier est d’un autre format</translation>
    </message>
    <message>
        <source>%1 is %2 by its content, not %3.</source>
        <translation>D’après son contenu, %1 est au format %2 et non %3.</translation>
    </message>
    <message>
        <source>The file was named wrongly, or its beginning was made to look like another format. Reading it as something that it is not gives another disk.</source>
        <translation>Le fichier a été mal désigné, ou son début a été fabriqué pour ressembler à un autre format. Lu pour ce qu’il n’est pas, il donnerait un autre disque.</translation>
    </message>
    <message>
        <source>Check where the file comes from. If the format found is the right one, name that one, or name none.</source>
        <translation>Vérifiez la provenance du fichier. Si le format trouvé est le bon, indiquez-le, ou n’en indiquez aucun.</translation>
    </message>
    <message>
        <source>The image needs another file</source>
        <translation>L’image a besoin d’un autre fichier</translation>
    </message>
    <message>
        <source>%1 (%2) holds only the differences from another image.</source>
        <translation>%1 (%2) ne contient que les différences par rapport à une autre image.</translation>
    </message>
    <message>
        <source>It is a snapshot, a checkpoint or a linked clone. The files that an image names are never opened: such a name can lead to any file of this machine.</source>
        <translation>Il s’agit d’un instantané, d’un point de contrôle ou d’un clone lié. Les fichiers que nomme une image ne sont jamais ouverts&#xa0;: un tel nom peut mener à n’importe quel fichier de cette machine.</translation>
    </message>
    <message>
        <source>Merge the image with its parent where both come from (in Hyper-V: Edit Disk, Merge; with QEMU: qemu-img convert), then choose the complete image.</source>
        <translation>Fusionnez l’image avec son parent là d’où viennent les deux (avec Hyper-V&#xa0;: Modifier le disque, Fusionner&#xa0;; avec QEMU&#xa0;: qemu-img convert), puis choisissez l’image complète.</translation>
    </message>
    <message>
        <source>The data is in other files</source>
        <translation>Les données sont dans d’autres fichiers</translation>
    </message>
    <message>
        <source>%1 (%2) describes a disk whose bytes are in other files.</source>
        <translation>%1 (%2) décrit un disque dont les octets se trouvent dans d’autres fichiers.</translation>
    </message>
    <message>
        <source>Some formats spread a disk over several files. The files that an image names are never opened: such a name can lead to any file of this machine.</source>
        <translation>Certains formats répartissent un disque sur plusieurs fichiers. Les fichiers que nomme une image ne sont jamais ouverts&#xa0;: un tel nom peut mener à n’importe quel fichier de cette machine.</translation>
    </message>
    <message>
        <source>Write the disk into a single file where all of its files are, for example with: qemu-img convert -O qcow2 INPUT OUTPUT - then choose the new file.</source>
        <translation>Écrivez le disque dans un fichier unique, là où se trouvent tous ses fichiers, par exemple avec&#xa0;: qemu-img convert -O qcow2 ENTRÉE SORTIE - puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The image is encrypted</source>
        <translation>L’image est chiffrée</translation>
    </message>
    <message>
        <source>%1 (%2) is encrypted (%3).</source>
        <translation>%1 (%2) est chiffré (%3).</translation>
    </message>
    <message>
        <source>The format itself hides the disk behind a key, and no key is asked for here. Encryption by the system on the disk, such as LUKS or BitLocker, would be no obstacle.</source>
        <translation>Le format lui-même protège le disque par une clé, et aucune clé n’est demandée ici. Un chiffrement par le système installé sur le disque, comme LUKS ou BitLocker, ne serait pas un obstacle.</translation>
    </message>
    <message>
        <source>Write a copy without encryption where the key is known, then choose that copy. A disk encryption set can protect its replicas.</source>
        <translation>Écrivez une copie non chiffrée là où la clé est connue, puis choisissez cette copie. Un jeu de chiffrement de disque peut en protéger les réplicas.</translation>
    </message>
    <message>
        <source>The header of the image is damaged</source>
        <translation>L’en-tête de l’image est endommagé</translation>
    </message>
    <message>
        <source>The field “%3” of %1 (%2) is %4 and must be %5.</source>
        <translation>Le champ «&#xa0;%3&#xa0;» de %1 (%2) contient %4 au lieu de %5.</translation>
    </message>
    <message>
        <source>The file was altered after it was written, or was made by a program that does not keep to the format. What such a header leads to cannot be trusted.</source>
        <translation>Le fichier a été modifié après son écriture, ou créé par un programme qui ne respecte pas le format. On ne peut se fier à ce que désigne un tel en-tête.</translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its checksum with the original. If the original has the same fault, export the disk anew from where it was made.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier, puis comparez sa somme de contrôle avec celle de l’original. Si l’original présente la même erreur, exportez à nouveau le disque depuis son lieu de création.</translation>
    </message>
    <message>
        <source>A table of the image is damaged</source>
        <translation>Une table de l’image est endommagée</translation>
    </message>
    <message>
        <source>Entry %4 of the table “%3” of %1 (%2) is %5, which cannot be.</source>
        <translation>L’entrée %4 de la table «&#xa0;%3&#xa0;» de %1 (%2) vaut %5, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The tables of an image say where each part of the disk is. With a wrong entry, a part of the disk is lost or belongs to another place.</source>
        <translation>Les tables d’une image indiquent où se trouve chaque partie du disque. Si une entrée est erronée, une partie du disque est perdue ou se trouve à une autre place.</translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its checksum with the original. If the original has the same fault, restore the image from a backup, or have the tool that made it check it.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier, puis comparez sa somme de contrôle avec celle de l’original. Si l’original présente la même erreur, restaurez l’image à partir d’une sauvegarde, ou faites-la vérifier par l’outil qui l’a créée.</translation>
    </message>
    <message>
        <source>The image is incomplete</source>
        <translation>L’image est incomplète</translation>
    </message>
    <message>
        <source>“%3” of %1 (%2) reaches to byte %4, but the file has only %5 bytes.</source>
        <translation>«&#xa0;%3&#xa0;» de %1 (%2) s’étend jusqu’à l’octet %4, mais le fichier ne compte que %5 octets.</translation>
    </message>
    <message>
        <source>The file was cut off: an interrupted download or copy, or a full drive, is the usual case. The missing part is never replaced by zeros.</source>
        <translation>Le fichier a été tronqué, le plus souvent par un téléchargement ou une copie interrompus, ou par un lecteur plein. La partie manquante n’est jamais remplacée par des zéros.</translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its size and checksum with the original.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier, puis comparez sa taille et sa somme de contrôle avec l’original.</translation>
    </message>
    <message>
        <source>Parts of the image overlap</source>
        <translation>Des parties de l’image se chevauchent</translation>
    </message>
    <message>
        <source>“%3” at byte %4 of %1 (%2) is already used for something else.</source>
        <translation>«&#xa0;%3&#xa0;», à l’octet %4 de %1 (%2), a déjà un autre usage.</translation>
    </message>
    <message>
        <source>In a sound image, every byte of the file has one meaning. An image like this one was damaged by its writer, or was made so that a small file fills a large disk.</source>
        <translation>Dans une image saine, chaque octet du fichier n’a qu’une signification. Une image comme celle-ci a été endommagée par le programme qui l’a écrite, ou fabriquée pour qu’un petit fichier remplisse un grand disque.</translation>
    </message>
    <message>
        <source>Ask for the image again from where it comes from, or restore it from a backup. Do not start a machine from it.</source>
        <translation>Demandez à nouveau l’image à sa source, ou restaurez-la à partir d’une sauvegarde. Ne démarrez aucune machine à partir de celle-ci.</translation>
    </message>
    <message>
        <source>A checksum of the image is wrong</source>
        <translation>Une somme de contrôle de l’image est fausse</translation>
    </message>
    <message>
        <source>The checksum of “%3” of %1 (%2) does not match its bytes.</source>
        <translation>La somme de contrôle de «&#xa0;%3&#xa0;» de %1 (%2) ne correspond pas à ses octets.</translation>
    </message>
    <message>
        <source>These bytes changed after they were written: on the way here, on the drive, or by a program that does not know the format.</source>
        <translation>Ces octets ont changé après leur écriture&#xa0;: pendant le transfert, sur le lecteur, ou du fait d’un programme qui ne connaît pas le format.</translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its checksum with the original. If this happens to several files, check the drive and the memory of this machine.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier, puis comparez sa somme de contrôle avec celle de l’original. Si plusieurs fichiers sont touchés, vérifiez le lecteur et la mémoire de cette machine.</translation>
    </message>
    <message>
        <source>The image uses a feature that is not read</source>
        <translation>L’image utilise une fonctionnalité qui n’est pas lue</translation>
    </message>
    <message>
        <source>%1 (%2) needs the feature “%3”.</source>
        <translation>%1 (%2) nécessite la fonctionnalité «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Without this feature, the disk in the file cannot be read faithfully. A part of it would be wrong or missing.</source>
        <translation>Sans cette fonctionnalité, le disque contenu dans le fichier ne peut pas être lu fidèlement. Une partie en serait fausse ou manquante.</translation>
    </message>
    <message>
        <source>Write the disk anew without this feature, with the tool that made the image or, for an image that you trust, with: qemu-img convert -O qcow2 INPUT OUTPUT - then choose the new file.</source>
        <translation>Écrivez à nouveau le disque sans cette fonctionnalité, avec l’outil qui a créé l’image ou, pour une image à laquelle vous faites confiance, avec&#xa0;: qemu-img convert -O qcow2 ENTRÉE SORTIE - puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>A compressed part is damaged</source>
        <translation>Une partie compressée est endommagée</translation>
    </message>
    <message>
        <source>The compressed part of %1 (%2) for byte %3 of the disk cannot be unpacked.</source>
        <translation>La partie compressée de %1 (%2) qui correspond à l’octet %3 du disque ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>Its bytes changed after they were written, or it unpacks to another size than the format allows. It is never replaced by zeros.</source>
        <translation>Ses octets ont changé après leur écriture, ou sa taille une fois décompressée n’est pas celle que prévoit le format. Elle n’est jamais remplacée par des zéros.</translation>
    </message>
    <message>
        <source>The image is marked as damaged</source>
        <translation>L’image est marquée comme endommagée</translation>
    </message>
    <message>
        <source>The program that last wrote %1 (%2) marked it as damaged.</source>
        <translation>Le dernier programme à avoir écrit %1 (%2) l’a marqué comme endommagé.</translation>
    </message>
    <message>
        <source>That program found errors in the tables of the image and stopped writing, so that they would not spread.</source>
        <translation>Ce programme a trouvé des erreurs dans les tables de l’image et a cessé d’écrire pour qu’elles ne se propagent pas.</translation>
    </message>
    <message>
        <source>Restore the image from a backup. If there is none, mend a copy of the file with: qemu-img check -r all COPY - and check the disk in a machine before you publish it.</source>
        <translation>Restaurez l’image à partir d’une sauvegarde. S’il n’y en a pas, réparez une copie du fichier avec&#xa0;: qemu-img check -r all COPIE - et vérifiez le disque dans une machine avant de le publier.</translation>
    </message>
    <message>
        <source>The machine was only suspended</source>
        <translation>La machine est seulement en veille</translation>
    </message>
    <message>
        <source>%1 (%2) is the disk of a machine in a saved state.</source>
        <translation>%1 (%2) est le disque d’une machine dont l’état a été enregistré.</translation>
    </message>
    <message>
        <source>What the machine had not yet written is in its saved memory, not on the disk. Without that memory, the file systems on the disk are as after a power failure.</source>
        <translation>Ce que la machine n’avait pas encore écrit se trouve dans sa mémoire enregistrée et non sur le disque. Sans cette mémoire, les systèmes de fichiers du disque sont comme après une panne de courant.</translation>
    </message>
    <message>
        <source>Resume the machine, shut it down properly, then choose the image again.</source>
        <translation>Reprenez l’exécution de la machine, arrêtez-la correctement, puis choisissez à nouveau l’image.</translation>
    </message>
    <message>
        <source>The tables of the image are too large</source>
        <translation>Les tables de l’image sont trop grandes</translation>
    </message>
    <message>
        <source>The tables of %1 (%2) take %3; at most %4 are read.</source>
        <translation>Les tables de %1 (%2) occupent %3&#xa0;; la lecture est limitée à %4.</translation>
    </message>
    <message>
        <source>The disk is very large for the small units into which this file divides it, or the figures in the file are wrong. Memory is limited, so that a file cannot exhaust this machine.</source>
        <translation>Le disque est très grand par rapport aux petites unités en lesquelles ce fichier le divise, ou les valeurs inscrites dans le fichier sont fausses. La mémoire est limitée, afin qu’aucun fichier ne puisse épuiser cette machine.</translation>
    </message>
    <message>
        <source>Write the disk anew with larger units, for example with: qemu-img convert -O qcow2 -o cluster_size=2M INPUT OUTPUT - then choose the new file.</source>
        <translation>Écrivez à nouveau le disque avec des unités plus grandes, par exemple avec&#xa0;: qemu-img convert -O qcow2 -o cluster_size=2M ENTRÉE SORTIE - puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The image was not closed</source>
        <translation>L’image n’a pas été fermée</translation>
    </message>
    <message>
        <source>%1 (%2) is still in use, or was not closed after its last use.</source>
        <translation>%1 (%2) est encore utilisé, ou n’a pas été fermé après sa dernière utilisation.</translation>
    </message>
    <message>
        <source>A machine or a program has the image open, or ended without closing it. The tables in the file may not be up to date.</source>
        <translation>Une machine ou un programme a ouvert l’image, ou s’est terminé sans la fermer. Les tables du fichier ne sont peut-être pas à jour.</translation>
    </message>
    <message>
        <source>Shut down the machine that uses the image. If it was shut down properly, write a mended copy with: vitrinectl disk convert --repair --file INPUT --output-file OUTPUT - then check the copy in a machine. The original stays as it is.</source>
        <translation>Arrêtez la machine qui utilise l’image. Si elle a été arrêtée correctement, écrivez une copie réparée avec&#xa0;: vitrinectl disk convert --repair --file ENTRÉE --output-file SORTIE - puis vérifiez la copie dans une machine. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Changes wait in the log of the image</source>
        <translation>Des modifications attendent dans le journal de l’image</translation>
    </message>
    <message>
        <source>The log of %1 (%2) holds changes that are not yet carried out.</source>
        <translation>Le journal de %1 (%2) contient des modifications qui ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>The machine or the program that wrote the image ended without closing it. Without these changes, the tables of the image contradict each other.</source>
        <translation>La machine ou le programme qui écrivait l’image s’est terminé sans la fermer. Sans ces modifications, les tables de l’image se contredisent.</translation>
    </message>
    <message>
        <source>Start the machine and shut it down properly. If that is not possible, write a mended copy with: vitrinectl disk convert --repair --file INPUT --output-file OUTPUT - then check the copy in a machine. The original stays as it is.</source>
        <translation>Démarrez la machine, puis arrêtez-la correctement. Si c’est impossible, écrivez une copie réparée avec&#xa0;: vitrinectl disk convert --repair --file ENTRÉE --output-file SORTIE - puis vérifiez la copie dans une machine. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>The end of the image is missing</source>
        <translation>La fin de l’image manque</translation>
    </message>
    <message>
        <source>%1 (%2) has no sound footer at its end, only the copy of it at its beginning.</source>
        <translation>%1 (%2) n’a pas de pied de page valide à la fin, mais seulement sa copie au début.</translation>
    </message>
    <message>
        <source>The file was cut off or lengthened, or its writer was interrupted. Everything that the tables lead to may still be there.</source>
        <translation>Le fichier a été tronqué ou allongé, ou le programme qui l’écrivait a été interrompu. Tout ce que désignent les tables peut encore s’y trouver.</translation>
    </message>
    <message>
        <source>Copy or download the file again. If there is no better copy, write a mended one with: vitrinectl disk convert --repair --file INPUT --output-file OUTPUT - then check it in a machine. The original stays as it is.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier. S’il n’existe pas de meilleure copie, écrivez-en une réparée avec&#xa0;: vitrinectl disk convert --repair --file ENTRÉE --output-file SORTIE - puis vérifiez-la dans une machine. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Vitrine reads raw images, VHD, VHDX, QCOW2 and VMDK. Taken as raw, this file would give a disk that no machine can start from.</source>
        <translation>Vitrine lit les images brutes et les formats VHD, VHDX, QCOW2 et VMDK. Lu comme image brute, ce fichier donnerait un disque à partir duquel aucune machine ne peut démarrer.</translation>
    </message>
    <message>
        <source>Convert an image that you trust, for example with: qemu-img convert -O qcow2 INPUT OUTPUT - then choose the new file.</source>
        <translation>Convertissez une image à laquelle vous faites confiance, par exemple avec&#xa0;: qemu-img convert -O qcow2 ENTRÉE SORTIE - puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The disk is not generalized</source>
        <translation>Le disque n’est pas généralisé</translation>
    </message>
    <message>
        <source>The image definition is for generalized images, but the system on %1 is in use. This shows it: %2.</source>
        <translation>La définition d’image est prévue pour des images généralisées, mais le système de %1 est déjà en service. Ce qui le montre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every machine made from this disk would have the identity, the keys and the users of the one machine it comes from.</source>
        <translation>Chaque machine créée à partir de ce disque aurait l’identité, les clés et les utilisateurs de la machine dont il provient.</translation>
    </message>
    <message>
        <source>Generalize the system where it runs (Linux: “cloud-init clean --machine-id --logs” or “waagent -deprovision+user”; Windows: “sysprep /generalize /oobe /shutdown”) and choose its disk again, or publish to an image definition for specialized images. If the disk is meant to be as it is, register it with “vitrinectl disk create --os-state Generalized”.</source>
        <translation>Généralisez le système là où il fonctionne (Linux&#xa0;: «&#xa0;cloud-init clean --machine-id --logs&#xa0;» ou «&#xa0;waagent -deprovision+user&#xa0;»&#xa0;; Windows&#xa0;: «&#xa0;sysprep /generalize /oobe /shutdown&#xa0;») et choisissez à nouveau son disque, ou publiez dans une définition d’image prévue pour des images spécialisées. Si le disque doit rester tel quel, enregistrez-le avec «&#xa0;vitrinectl disk create --os-state Generalized&#xa0;».</translation>
    </message>
    <message>
        <source>The end of the disk is missing</source>
        <translation>Il manque la fin du disque</translation>
    </message>
    <message>
        <source>The partition table in %1 was made for a larger disk than this one.</source>
        <translation>La table de partitions de %1 a été faite pour un disque plus grand que celui-ci.</translation>
    </message>
    <message>
        <source>The file was cut off while it was copied or downloaded, or the disk was made smaller without its partition table.</source>
        <translation>Le fichier a été tronqué pendant sa copie ou son téléchargement, ou bien le disque a été réduit sans sa table de partitions.</translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its size with the original. If all partitions are whole and only the second table of a GPT is missing, write it anew with: sgdisk --move-second-header FILE</source>
        <translation>Copiez ou téléchargez à nouveau le fichier et comparez sa taille à celle de l’original. Si toutes les partitions sont entières et qu’il ne manque que la seconde table d’un GPT, récrivez-la avec&#xa0;: sgdisk --move-second-header FICHIER</translation>
    </message>
    <message>
        <source>A shallow version cannot have this</source>
        <translation>Impossible pour une version superficielle</translation>
    </message>
    <message>
        <source>A shallow version cannot have %1 “%2”.</source>
        <translation>Une version superficielle ne peut pas avoir %1 «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A shallow version is not copied. It has one replica in its own region, which is read from a disk, snapshot, managed image, machine or file. Further replicas, zones, encryption and another version as the source need a full copy.</source>
        <translation>Une version superficielle n’est pas copiée. Elle a un seul réplica, dans sa propre région, lu dans un disque, un instantané, une image managée, une machine ou un fichier. D’autres réplicas, les zones, le chiffrement et une autre version comme source demandent une copie complète.</translation>
    </message>
    <message>
        <source>Leave out %1, or publish with the replication mode Full.</source>
        <translation>Retirez %1, ou publiez avec le mode de réplication Full.</translation>
    </message>
    <message>
        <source>The source of a shallow version is gone</source>
        <translation>La source d’une version superficielle a disparu</translation>
    </message>
    <message>
        <source>%1 cannot be read: its source %2 is not there.</source>
        <translation>Impossible de lire %1&#xa0;: sa source %2 est introuvable.</translation>
    </message>
    <message>
        <source>A shallow version is not copied: whoever reads it reads its source.</source>
        <translation>Une version superficielle n’est pas copiée&#xa0;: la lire, c’est lire sa source.</translation>
    </message>
    <message>
        <source>Put the source back to where it was. Nothing else can repair the version: without its source, delete it and publish it anew.</source>
        <translation>Remettez la source à sa place. Rien d’autre ne peut réparer la version&#xa0;: sans sa source, supprimez-la et publiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The source of a shallow version has changed</source>
        <translation>La source d’une version superficielle a changé</translation>
    </message>
    <message>
        <source>%1 cannot be read: its source %2 is not what was published any more.</source>
        <translation>Impossible de lire %1&#xa0;: sa source %2 n’est plus ce qui a été publié.</translation>
    </message>
    <message>
        <source>A shallow version is not copied. Every block that is read from its source is compared with what was published, and there is no copy to repair it from.</source>
        <translation>Une version superficielle n’est pas copiée. Chaque bloc lu dans sa source est comparé à ce qui a été publié, et aucune copie ne permet de la réparer.</translation>
    </message>
    <message>
        <source>Restore the source as it was. If that is not possible, delete the version and publish what the source is now under the next number; with the replication mode Full it is copied.</source>
        <translation>Rétablissez la source telle qu’elle était. Si c’est impossible, supprimez la version et publiez l’état actuel de la source sous le numéro suivant&#xa0;; avec le mode de réplication Full, elle est copiée.</translation>
    </message>
    <message>
        <source>A shallow version needs the source</source>
        <translation>Une version superficielle a besoin de cette source</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: the shallow version %2 is read from it.</source>
        <translation>Impossible de supprimer %1&#xa0;: la version superficielle %2 est lue dans cette source.</translation>
    </message>
    <message>
        <source>A shallow version is not copied: it would be lost with its source.</source>
        <translation>Une version superficielle n’est pas copiée&#xa0;: elle serait perdue avec sa source.</translation>
    </message>
    <message>
        <source>Delete the version first, from the recycle bin too. To keep what is in it, publish the source again with the replication mode Full.</source>
        <translation>Supprimez d’abord la version, y compris de la corbeille. Pour en garder le contenu, publiez de nouveau la source avec le mode de réplication Full.</translation>
    </message>
    <message>
        <source>The activity is over</source>
        <translation>L’activité est terminée</translation>
    </message>
    <message>
        <source>What has ended can be neither paused nor moved in the queue.</source>
        <translation>Une tâche terminée ne peut plus être mise en pause ni déplacée dans la file.</translation>
    </message>
    <message>
        <source>If it failed or was cancelled, retry it; finished regions are not copied again.</source>
        <translation>Si elle a échoué ou a été annulée, réessayez&#xa0;; les régions terminées ne sont pas recopiées.</translation>
    </message>
    <message>
        <source>Repair the replica; it is made again from an intact one.</source>
        <translation>Réparez le réplica&#xa0;; il est recréé à partir d’un réplica intact.</translation>
    </message>
    <message>
        <source>Repair the replica; damaged blocks are written anew.</source>
        <translation>Réparez le réplica&#xa0;; les blocs endommagés sont réécrits.</translation>
    </message>
    <message>
        <source>Replica shares a damaged pack file</source>
        <translation>Le réplica partage un fichier paquet endommagé</translation>
    </message>
    <message>
        <source>Replica %2 in region %1 has blocks in pack %3, which is in quarantine.</source>
        <translation>Le réplica&#xa0;%2 de la région&#xa0;%1 a des blocs dans le paquet&#xa0;%3, placé en quarantaine.</translation>
    </message>
    <message>
        <source>Damage was found in that file. It is kept aside, and what is intact in it is still read, but nothing new relies on it.</source>
        <translation>Ce fichier est endommagé. Il est mis de côté&#xa0;: ce qu’il contient d’intact est encore lu, mais rien de nouveau ne s’appuie dessus.</translation>
    </message>
    <message>
        <source>Repair the replica: its blocks are written into a new file.</source>
        <translation>Réparez le réplica&#xa0;: ses blocs sont écrits dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>No intact copy is left to repair from</source>
        <translation>Il ne reste aucune copie intacte pour la réparation</translation>
    </message>
    <message>
        <source>Block %3 of replica %2 in region %1 is damaged, and no other replica and no source has it with the right digest.</source>
        <translation>Le bloc&#xa0;%3 du réplica&#xa0;%2 de la région&#xa0;%1 est endommagé, et aucun autre réplica ni aucune source ne le possède avec la bonne empreinte.</translation>
    </message>
    <message>
        <source>The other copies are damaged as well or out of reach, and the source is gone or has changed since.</source>
        <translation>Les autres copies sont elles aussi endommagées ou hors d’atteinte, et la source a disparu ou a changé depuis.</translation>
    </message>
    <message>
        <source>Make the other regions or the source reachable and repair again. What is damaged is kept in the quarantine of its region.</source>
        <translation>Rendez accessibles les autres régions ou la source, puis relancez la réparation. Ce qui est endommagé est conservé dans la quarantaine de sa région.</translation>
    </message>
    <message>
        <source>Repair the replica, and check the disk of this region.</source>
        <translation>Réparez le réplica, et vérifiez le disque de cette région.</translation>
    </message>
    <message>
        <source>Repair the replicas, and check the disks.</source>
        <translation>Réparez les réplicas, et vérifiez les disques.</translation>
    </message>
    <message>
        <source>Replicas would be removed</source>
        <translation>Des réplicas seraient supprimés</translation>
    </message>
    <message>
        <source>%1 would lose replicas: %2.</source>
        <translation>%1 perdrait des réplicas&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>With fewer regions or replicas an image is less available, so that somebody has to agree to it.</source>
        <translation>Avec moins de régions ou de réplicas, une image est moins disponible&#xa0;: quelqu’un doit donner son accord.</translation>
    </message>
    <message>
        <source>Look at the plan with “--what-if”; then repeat the command with “--yes”, or tick in the plan that you understand the loss.</source>
        <translation>Consultez le plan avec «&#xa0;--what-if&#xa0;», puis répétez la commande avec «&#xa0;--yes&#xa0;», ou cochez dans le plan que vous comprenez la perte.</translation>
    </message>
    <message>
        <source>Job %1 has ended: nothing is left to steer.</source>
        <translation>La tâche&#xa0;%1 est terminée&#xa0;: il n’y a plus rien à piloter.</translation>
    </message>
    <message>
        <source>The role does not exist</source>
        <translation>Le rôle n’existe pas</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Il n’existe aucun rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name is misspelt, or the role was deleted.</source>
        <translation>Le nom est mal orthographié, ou le rôle a été supprimé.</translation>
    </message>
    <message>
        <source>Look at the roles that are there: “vitrinectl role definition list”.</source>
        <translation>Consultez les rôles existants&#xa0;: «&#xa0;vitrinectl role definition list&#xa0;».</translation>
    </message>
    <message>
        <source>The role is not complete</source>
        <translation>Le rôle n’est pas complet</translation>
    </message>
    <message>
        <source>The role says nothing useful about %1.</source>
        <translation>Le rôle n’indique rien d’exploitable pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>A role has a name of at most 128 characters, at least one action, and at least one scope where it can be assigned.</source>
        <translation>Un rôle a un nom de 128 caractères au plus, au moins une action et au moins une étendue où il peut être attribué.</translation>
    </message>
    <message>
        <source>Give the property a value; “/” as a scope means everywhere.</source>
        <translation>Donnez une valeur à cette propriété&#xa0;; l’étendue «&#xa0;/&#xa0;» signifie partout.</translation>
    </message>
    <message>
        <source>This is not an action</source>
        <translation>Ce n’est pas une action</translation>
    </message>
    <message>
        <source>“%1” cannot be an action of a role.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une action d’un rôle.</translation>
    </message>
    <message>
        <source>An action is a path such as Microsoft.Compute/galleries/read, where * stands for any text.</source>
        <translation>Une action est un chemin tel que Microsoft.Compute/galleries/read, où * remplace n’importe quel texte.</translation>
    </message>
    <message>
        <source>Take the actions from the built-in roles: “vitrinectl role definition list”.</source>
        <translation>Reprenez les actions des rôles intégrés&#xa0;: «&#xa0;vitrinectl role definition list&#xa0;».</translation>
    </message>
    <message>
        <source>The role’s name is taken</source>
        <translation>Le nom du rôle est déjà pris</translation>
    </message>
    <message>
        <source>There is already a role “%1”.</source>
        <translation>Il existe déjà un rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Roles are found by their names, which differ in the whole catalogue.</source>
        <translation>Les rôles se retrouvent par leur nom, unique dans tout le catalogue.</translation>
    </message>
    <message>
        <source>Choose another name, or update the role that is there.</source>
        <translation>Choisissez un autre nom, ou mettez à jour le rôle existant.</translation>
    </message>
    <message>
        <source>A built-in role never changes</source>
        <translation>Un rôle intégré ne change jamais</translation>
    </message>
    <message>
        <source>%1 is a built-in role.</source>
        <translation>%1 est un rôle intégré.</translation>
    </message>
    <message>
        <source>Everybody relies on what the built-in roles permit.</source>
        <translation>Tout le monde compte sur ce que permettent les rôles intégrés.</translation>
    </message>
    <message>
        <source>Create a role of your own with the actions that you need.</source>
        <translation>Créez votre propre rôle avec les actions dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The role is assigned</source>
        <translation>Le rôle est attribué</translation>
    </message>
    <message>
        <source>Somebody still has the role %1.</source>
        <translation>Quelqu’un a encore le rôle&#xa0;%1.</translation>
    </message>
    <message>
        <source>A role can be deleted only when nobody has it any more.</source>
        <translation>Un rôle ne peut être supprimé que lorsque plus personne ne l’a.</translation>
    </message>
    <message>
        <source>Remove its assignments first: “vitrinectl role assignment list --all --role”.</source>
        <translation>Supprimez d’abord ses attributions&#xa0;: «&#xa0;vitrinectl role assignment list --all --role&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is known by this name</source>
        <translation>Personne n’est connu sous ce nom</translation>
    </message>
    <message>
        <source>There is no user, group or application “%1” in the tenant that owns the scope.</source>
        <translation>Il n’y a ni utilisateur, ni groupe, ni application «&#xa0;%1&#xa0;» dans le locataire propriétaire de l’étendue.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the tenant does not know this user, group or application yet.</source>
        <translation>Le nom est mal orthographié, ou le locataire ne connaît pas encore cet utilisateur, ce groupe ou cette application.</translation>
    </message>
    <message>
        <source>Look who is there: “vitrinectl ad user list”, “ad group list”, “ad sp list”.</source>
        <translation>Regardez qui existe&#xa0;: «&#xa0;vitrinectl ad user list&#xa0;», «&#xa0;ad group list&#xa0;», «&#xa0;ad sp list&#xa0;».</translation>
    </message>
    <message>
        <source>Several have this name</source>
        <translation>Plusieurs portent ce nom</translation>
    </message>
    <message>
        <source>More than one user, group or application is called “%1”.</source>
        <translation>Plusieurs utilisateurs, groupes ou applications s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Display names need not differ; ids and sign-in names do.</source>
        <translation>Les noms d’affichage peuvent se répéter&#xa0;; pas les ID ni les noms de connexion.</translation>
    </message>
    <message>
        <source>Name it by its object id.</source>
        <translation>Désignez-le par son ID d’objet.</translation>
    </message>
    <message>
        <source>A role does not cross tenants</source>
        <translation>Un rôle ne franchit pas les locataires</translation>
    </message>
    <message>
        <source>“%1” is not of the tenant %2, which owns the scope.</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient pas au locataire&#xa0;%2, propriétaire de l’étendue.</translation>
    </message>
    <message>
        <source>A tenant decides who acts in it: only users, groups and service principals of its own have roles there.</source>
        <translation>Un locataire décide qui agit chez lui&#xa0;: seuls ses propres utilisateurs, groupes et principaux de service y ont des rôles.</translation>
    </message>
    <message>
        <source>Give the application a service principal in that tenant (“vitrinectl ad sp create --id APPID --tenant TENANT”) and assign the role to it, or share the gallery with the other tenant.</source>
        <translation>Donnez à l’application un principal de service dans ce locataire («&#xa0;vitrinectl ad sp create --id APPID --tenant LOCATAIRE&#xa0;») et attribuez-lui le rôle, ou partagez la galerie avec l’autre locataire.</translation>
    </message>
    <message>
        <source>A role cannot be assigned here</source>
        <translation>Un rôle ne peut pas être attribué ici</translation>
    </message>
    <message>
        <source>“%1” is no scope of a role.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étendue de rôle.</translation>
    </message>
    <message>
        <source>A role is assigned at everything (/), a tenant, a subscription, a resource group, a gallery or an image definition.</source>
        <translation>Un rôle s’attribue à tout (/), à un locataire, à un abonnement, à un groupe de ressources, à une galerie ou à une définition d’image.</translation>
    </message>
    <message>
        <source>Give the full id of one of these; a role counts there and below.</source>
        <translation>Donnez l’ID complet de l’un d’eux&#xa0;; un rôle vaut à cet endroit et au-dessous.</translation>
    </message>
    <message>
        <source>The role is not meant for this scope</source>
        <translation>Le rôle n’est pas prévu pour cette étendue</translation>
    </message>
    <message>
        <source>%1 cannot be assigned at %2.</source>
        <translation>%1 ne peut pas être attribué à&#xa0;%2.</translation>
    </message>
    <message>
        <source>The role can be assigned at these scopes and below: %3.</source>
        <translation>Le rôle peut être attribué à ces étendues et au-dessous&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>Choose one of these scopes, or add the scope to the role.</source>
        <translation>Choisissez l’une de ces étendues, ou ajoutez l’étendue au rôle.</translation>
    </message>
    <message>
        <source>The role assignment does not exist</source>
        <translation>L’attribution de rôle n’existe pas</translation>
    </message>
    <message>
        <source>There is no role assignment “%1”.</source>
        <translation>Il n’existe aucune attribution de rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was removed already, or the id is misspelt.</source>
        <translation>Elle est déjà supprimée, ou l’ID est mal orthographié.</translation>
    </message>
    <message>
        <source>Look at what is assigned: “vitrinectl role assignment list --all”.</source>
        <translation>Consultez ce qui est attribué&#xa0;: «&#xa0;vitrinectl role assignment list --all&#xa0;».</translation>
    </message>
    <message>
        <source>The gallery is not shared directly</source>
        <translation>La galerie n’est pas partagée directement</translation>
    </message>
    <message>
        <source>The sharing method of gallery %1 is %2, not Groups.</source>
        <translation>La méthode de partage de la galerie&#xa0;%1 est&#xa0;%2, et non Groups.</translation>
    </message>
    <message>
        <source>Only a gallery whose sharing method is Groups is shared with subscriptions and tenants.</source>
        <translation>Seule une galerie dont la méthode de partage est Groups se partage avec des abonnements et des locataires.</translation>
    </message>
    <message>
        <source>Change the sharing method first: “vitrinectl sig update --permissions Groups”.</source>
        <translation>Changez d’abord la méthode de partage&#xa0;: «&#xa0;vitrinectl sig update --permissions Groups&#xa0;».</translation>
    </message>
    <message>
        <source>The gallery is not for the community</source>
        <translation>La galerie n’est pas destinée à la communauté</translation>
    </message>
    <message>
        <source>The sharing method of gallery %1 is %2, not Community.</source>
        <translation>La méthode de partage de la galerie&#xa0;%1 est&#xa0;%2, et non Community.</translation>
    </message>
    <message>
        <source>Only a gallery whose sharing method is Community, and which says who publishes it, is opened to everybody.</source>
        <translation>Seule une galerie dont la méthode de partage est Community, et qui indique qui la publie, s’ouvre à tous.</translation>
    </message>
    <message>
        <source>Change the sharing method first: “vitrinectl sig update --permissions Community”.</source>
        <translation>Changez d’abord la méthode de partage&#xa0;: «&#xa0;vitrinectl sig update --permissions Community&#xa0;».</translation>
    </message>
    <message>
        <source>What is encrypted cannot be shared</source>
        <translation>Ce qui est chiffré ne peut pas être partagé</translation>
    </message>
    <message>
        <source>Gallery %1 cannot both hold image versions encrypted with disk encryption sets and be shared.</source>
        <translation>La galerie&#xa0;%1 ne peut pas à la fois contenir des versions d’image chiffrées avec des jeux de chiffrement de disque et être partagée.</translation>
    </message>
    <message>
        <source>The keys stay with their owner, so others could not read the image.</source>
        <translation>Les clés restent chez leur propriétaire&#xa0;; les autres ne pourraient donc pas lire l’image.</translation>
    </message>
    <message>
        <source>Keep encrypted versions in a private gallery, or publish them without disk encryption sets.</source>
        <translation>Gardez les versions chiffrées dans une galerie privée, ou publiez-les sans jeux de chiffrement de disque.</translation>
    </message>
    <message>
        <source>The community has to know the publisher</source>
        <translation>La communauté doit connaître l’éditeur</translation>
    </message>
    <message>
        <source>These properties of the community gallery are missing: %1.</source>
        <translation>Ces propriétés de la galerie de la communauté manquent&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Whoever uses an image of the community must be able to see who publishes it, and under which terms.</source>
        <translation>Quiconque utilise une image de la communauté doit voir qui la publie et à quelles conditions.</translation>
    </message>
    <message>
        <source>Give all of them: publisher’s web address and mail address, license terms, and a prefix for the public name.</source>
        <translation>Donnez-les toutes&#xa0;: adresse web et adresse de messagerie de l’éditeur, contrat de licence et préfixe du nom public.</translation>
    </message>
    <message>
        <source>The public name’s prefix is not valid</source>
        <translation>Le préfixe du nom public n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot begin a public name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas commencer un nom public.</translation>
    </message>
    <message>
        <source>The prefix has 5 to 16 English letters and digits.</source>
        <translation>Le préfixe compte de 5 à 16 lettres anglaises et chiffres.</translation>
    </message>
    <message>
        <source>Choose a prefix such as “contoso”.</source>
        <translation>Choisissez un préfixe tel que «&#xa0;contoso&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a mail address</source>
        <translation>Ce n’est pas une adresse de messagerie</translation>
    </message>
    <message>
        <source>“%1” cannot be the publisher’s contact.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le contact de l’éditeur.</translation>
    </message>
    <message>
        <source>People of the community write to this address when an image is harmful.</source>
        <translation>La communauté écrit à cette adresse lorsqu’une image est nuisible.</translation>
    </message>
    <message>
        <source>Write an address such as “images@contoso.com”.</source>
        <translation>Écrivez une adresse telle que «&#xa0;images@contoso.com&#xa0;».</translation>
    </message>
    <message>
        <source>The gallery is still shared</source>
        <translation>La galerie est encore partagée</translation>
    </message>
    <message>
        <source>Others can still see gallery %1.</source>
        <translation>D’autres voient encore la galerie&#xa0;%1.</translation>
    </message>
    <message>
        <source>A shared gallery is not deleted, and does not change its sharing method, behind the backs of those who use it.</source>
        <translation>Une galerie partagée n’est pas supprimée et ne change pas de méthode de partage à l’insu de ceux qui l’utilisent.</translation>
    </message>
    <message>
        <source>End the sharing first: “vitrinectl sig share reset”.</source>
        <translation>Mettez d’abord fin au partage&#xa0;: «&#xa0;vitrinectl sig share reset&#xa0;».</translation>
    </message>
    <message>
        <source>The gallery is shared too often</source>
        <translation>La galerie a trop de partages</translation>
    </message>
    <message>
        <source>Gallery %1 would be shared with %2 of them; the limit is %3.</source>
        <translation>La galerie&#xa0;%1 aurait&#xa0;%2 partages de ce type&#xa0;; la limite est de&#xa0;%3.</translation>
    </message>
    <message>
        <source>A gallery is shared with at most 30 subscriptions and 5 tenants.</source>
        <translation>Une galerie se partage avec 30 abonnements et 5 locataires au plus.</translation>
    </message>
    <message>
        <source>Share with a whole tenant instead of its subscriptions, or open the gallery to the community.</source>
        <translation>Partagez avec tout un locataire plutôt qu’avec ses abonnements, ou ouvrez la galerie à la communauté.</translation>
    </message>
    <message>
        <source>No such gallery is shared with you</source>
        <translation>Aucune galerie de ce nom n’est partagée avec vous</translation>
    </message>
    <message>
        <source>There is no shared gallery “%1”.</source>
        <translation>Il n’y a aucune galerie partagée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name is misspelt, the sharing has ended, or it was not accepted yet.</source>
        <translation>Le nom est mal orthographié, le partage a pris fin, ou il n’a pas encore été accepté.</translation>
    </message>
    <message>
        <source>Look at what is shared: “vitrinectl sig list-shared”, “sig list-community”, “sig share list-invitations”.</source>
        <translation>Consultez ce qui est partagé&#xa0;: «&#xa0;vitrinectl sig list-shared&#xa0;», «&#xa0;sig list-community&#xa0;», «&#xa0;sig share list-invitations&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation>Cette invitation n’existe pas</translation>
    </message>
    <message>
        <source>Nobody has offered a gallery “%1” here.</source>
        <translation>Personne n’a proposé de galerie «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>The offer was withdrawn, the name is misspelt, or it was made to the tenant instead of the subscription.</source>
        <translation>L’offre a été retirée, le nom est mal orthographié, ou elle a été faite au locataire plutôt qu’à l’abonnement.</translation>
    </message>
    <message>
        <source>Look at the invitations: “vitrinectl sig share list-invitations”.</source>
        <translation>Consultez les invitations&#xa0;: «&#xa0;vitrinectl sig share list-invitations&#xa0;».</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Vous n’avez pas le droit de faire cela</translation>
    </message>
    <message>
        <source>%1 may not do %2 at %3.</source>
        <translation>%1 n’a pas le droit d’effectuer&#xa0;%2 sur&#xa0;%3.</translation>
    </message>
    <message>
        <source>What no role permits is denied, and none that is assigned to you there or above permits this.</source>
        <translation>Ce qu’aucun rôle ne permet est refusé, et aucun de ceux qui vous sont attribués à cet endroit ou au-dessus ne le permet.</translation>
    </message>
    <message>
        <source>Ask an owner to assign you one of these roles: %4.</source>
        <translation>Demandez à un propriétaire de vous attribuer l’un de ces rôles&#xa0;:&#xa0;%4.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>Le journal d’audit a été modifié</translation>
    </message>
    <message>
        <source>Row %2 of the audit log of %1 is not what was written.</source>
        <translation>La ligne&#xa0;%2 du journal d’audit de&#xa0;%1 n’est pas celle qui a été écrite.</translation>
    </message>
    <message>
        <source>Every row carries a digest of itself and of the row before it. Somebody changed, moved or removed rows with another program, or the log never held what was expected of it.</source>
        <translation>Chaque ligne porte une empreinte d’elle-même et de la ligne précédente. Quelqu’un a modifié, déplacé ou supprimé des lignes avec un autre programme, ou le journal n’a jamais contenu ce qui en était attendu.</translation>
    </message>
    <message>
        <source>Compare the log with a backup of the catalogue; what stands from this row on proves nothing.</source>
        <translation>Comparez le journal à une sauvegarde du catalogue&#xa0;; ce qui suit à partir de cette ligne ne prouve rien.</translation>
    </message>
    <message>
        <source>The audit log was cut short</source>
        <translation>Le journal d’audit a été tronqué</translation>
    </message>
    <message>
        <source>The audit log of %1 has %2 rows; its last ones are missing.</source>
        <translation>Le journal d’audit de&#xa0;%1 compte&#xa0;%2 lignes&#xa0;; les dernières manquent.</translation>
    </message>
    <message>
        <source>The catalogue keeps the digest of the last row, and no row has it. Somebody removed rows with another program.</source>
        <translation>Le catalogue conserve l’empreinte de la dernière ligne, et aucune ligne ne la porte. Quelqu’un a supprimé des lignes avec un autre programme.</translation>
    </message>
    <message>
        <source>Compare the log with a backup of the catalogue.</source>
        <translation>Comparez le journal à une sauvegarde du catalogue.</translation>
    </message>
    <message>
        <source>The work may not go on</source>
        <translation>Le travail ne peut pas continuer</translation>
    </message>
    <message>
        <source>%1, for whom this was being done, may no longer do %2 at %3.</source>
        <translation>%1, pour qui ce travail était fait, n’a plus le droit d’effectuer&#xa0;%2 sur&#xa0;%3.</translation>
    </message>
    <message>
        <source>A role was taken away, or an account disabled, while the work went on; nothing more was committed.</source>
        <translation>Un rôle a été retiré, ou un compte désactivé, pendant le travail&#xa0;; rien de plus n’a été validé.</translation>
    </message>
    <message>
        <source>Whoever may change the image version can start the work again.</source>
        <translation>Toute personne qui a le droit de modifier la version d’image peut relancer le travail.</translation>
    </message>
    <message>
        <source>Nothing here is open to you</source>
        <translation>Rien ne vous est ouvert ici</translation>
    </message>
    <message>
        <source>%1 has no role in any subscription.</source>
        <translation>%1 n’a de rôle dans aucun abonnement.</translation>
    </message>
    <message>
        <source>This catalogue belongs to others, or you are signed in with another account than usual.</source>
        <translation>Ce catalogue appartient à d’autres, ou vous êtes connecté avec un autre compte que d’habitude.</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an owner of the catalogue for a role.</source>
        <translation>Connectez-vous avec un autre compte, ou demandez un rôle à un propriétaire du catalogue.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>“%1” could not sign in.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu se connecter.</translation>
    </message>
    <message>
        <source>There is no such account here, or its password or secret is another one. Which of the two is not told to anybody.</source>
        <translation>Ce compte n’existe pas ici, ou son mot de passe ou son secret est différent. Lequel des deux n’est dit à personne.</translation>
    </message>
    <message>
        <source>Check the name, the secret and the tenant. Where several tenants have this user, name the tenant.</source>
        <translation>Vérifiez le nom, le secret et le locataire. Si plusieurs locataires ont cet utilisateur, indiquez le locataire.</translation>
    </message>
    <message>
        <source>The secret has expired</source>
        <translation>Le secret a expiré</translation>
    </message>
    <message>
        <source>The secret of the application %1 ended on %2.</source>
        <translation>Le secret de l’application&#xa0;%1 a pris fin le&#xa0;%2.</translation>
    </message>
    <message>
        <source>A secret of an application is good until a date that was set when it was made.</source>
        <translation>Le secret d’une application est valable jusqu’à une date fixée à sa création.</translation>
    </message>
    <message>
        <source>Make a new one with “vitrinectl ad app credential reset --id APPID”, in the application&apos;s home tenant.</source>
        <translation>Créez-en un autre avec «&#xa0;vitrinectl ad app credential reset --id APPID&#xa0;», dans le locataire d’origine de l’application.</translation>
    </message>
    <message>
        <source>The account is disabled</source>
        <translation>Le compte est désactivé</translation>
    </message>
    <message>
        <source>%1 may not sign in at present.</source>
        <translation>%1 ne peut pas se connecter actuellement.</translation>
    </message>
    <message>
        <source>Somebody who manages the accounts of this tenant has disabled this one.</source>
        <translation>Une personne qui gère les comptes de ce locataire a désactivé celui-ci.</translation>
    </message>
    <message>
        <source>Ask for it to be enabled, or sign in with another account.</source>
        <translation>Demandez qu’il soit réactivé, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>The tenant has not consented</source>
        <translation>Le locataire n’a pas donné son consentement</translation>
    </message>
    <message>
        <source>The application %1 is not known in the tenant %2.</source>
        <translation>L’application&#xa0;%1 n’est pas connue dans le locataire&#xa0;%2.</translation>
    </message>
    <message>
        <source>An application acts in a tenant as a service principal, which exists once the tenant has consented to it.</source>
        <translation>Une application agit dans un locataire en tant que principal de service, qui existe dès que le locataire y a consenti.</translation>
    </message>
    <message>
        <source>Somebody who manages the accounts of %2 consents with “vitrinectl ad sp create --id %3 --tenant %4”.</source>
        <translation>Une personne qui gère les comptes de&#xa0;%2 donne le consentement avec «&#xa0;vitrinectl ad sp create --id&#xa0;%3 --tenant&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>La connexion a pris fin</translation>
    </message>
    <message>
        <source>%1 is not signed in any more.</source>
        <translation>%1 n’est plus connecté.</translation>
    </message>
    <message>
        <source>A sign-in lasts at most thirty days, not longer than the secret it was made with, and ends when the password or the secret is replaced.</source>
        <translation>Une connexion dure au plus trente jours, pas plus longtemps que le secret utilisé, et prend fin quand le mot de passe ou le secret est remplacé.</translation>
    </message>
    <message>
        <source>Sign in again, or sign out to use the account of this desktop.</source>
        <translation>Reconnectez-vous, ou déconnectez-vous pour utiliser le compte de ce poste.</translation>
    </message>
    <message>
        <source>This desktop account is unknown</source>
        <translation>Ce compte de poste est inconnu</translation>
    </message>
    <message>
        <source>%1 is no user of this catalogue.</source>
        <translation>%1 n’est pas un utilisateur de ce catalogue.</translation>
    </message>
    <message>
        <source>The account that first opened a catalogue is its owner; other accounts of the machine are added by hand.</source>
        <translation>Le compte qui a ouvert un catalogue en premier en est le propriétaire&#xa0;; les autres comptes de la machine sont ajoutés à la main.</translation>
    </message>
    <message>
        <source>Sign in with a name and a password, or ask an owner for “vitrinectl ad user create --os-account %1”.</source>
        <translation>Connectez-vous avec un nom et un mot de passe, ou demandez à un propriétaire «&#xa0;vitrinectl ad user create --os-account&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no subscription to work in</source>
        <translation>Il n’y a aucun abonnement où travailler</translation>
    </message>
    <message>
        <source>%1 sees no subscription of the tenant %2.</source>
        <translation>%1 ne voit aucun abonnement du locataire&#xa0;%2.</translation>
    </message>
    <message>
        <source>No role is assigned to this account in a subscription of the tenant, or in anything in one.</source>
        <translation>Aucun rôle n’est attribué à ce compte dans un abonnement du locataire, ni dans ce qu’il contient.</translation>
    </message>
    <message>
        <source>Ask an owner for a role, or sign in with --allow-no-subscriptions.</source>
        <translation>Demandez un rôle à un propriétaire, ou connectez-vous avec --allow-no-subscriptions.</translation>
    </message>
    <message>
        <source>This account is not signed in</source>
        <translation>Ce compte n’est pas connecté</translation>
    </message>
    <message>
        <source>“%1” is not signed in to this catalogue.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connecté à ce catalogue.</translation>
    </message>
    <message>
        <source>Nobody of this name has signed in here, or the sign-in was ended before.</source>
        <translation>Personne de ce nom ne s’est connecté ici, ou la connexion a déjà pris fin.</translation>
    </message>
    <message>
        <source>Look at who is signed in: “vitrinectl account list”.</source>
        <translation>Voyez qui est connecté&#xa0;: «&#xa0;vitrinectl account list&#xa0;».</translation>
    </message>
    <message>
        <source>Others can read who is signed in</source>
        <translation>D’autres peuvent lire qui est connecté</translation>
    </message>
    <message>
        <source>%1 can be read or written by other accounts of this machine, or belongs to one.</source>
        <translation>%1 peut être lu ou écrit par d’autres comptes de cette machine, ou appartient à l’un d’eux.</translation>
    </message>
    <message>
        <source>Who has this file acts as the accounts in it, so that it has to be yours alone.</source>
        <translation>Qui possède ce fichier agit avec les comptes qu’il contient&#xa0;: il doit n’être qu’à vous.</translation>
    </message>
    <message>
        <source>Delete it and sign in again, or take the rights of the others away: chmod 600.</source>
        <translation>Supprimez-le et reconnectez-vous, ou retirez les droits des autres&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The file of accounts is damaged</source>
        <translation>Le fichier des comptes est endommagé</translation>
    </message>
    <message>
        <source>%1 does not hold signed-in accounts.</source>
        <translation>%1 ne contient pas de comptes connectés.</translation>
    </message>
    <message>
        <source>The file was changed by hand, or is of a newer version of the program.</source>
        <translation>Le fichier a été modifié à la main, ou vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Delete it and sign in again: it holds nothing else.</source>
        <translation>Supprimez-le et reconnectez-vous&#xa0;: il ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>The account does not exist</source>
        <translation>Le compte n’existe pas</translation>
    </message>
    <message>
        <source>There is no %1 “%2” that you may see.</source>
        <translation>Il n’y a pas de&#xa0;%1 «&#xa0;%2&#xa0;» que vous puissiez voir.</translation>
    </message>
    <message>
        <source>The name or id is misspelt, it is in another tenant, or you may not read the accounts of its tenant.</source>
        <translation>Le nom ou l’ID est mal orthographié, il est dans un autre locataire, ou vous n’avez pas le droit de lire les comptes de son locataire.</translation>
    </message>
    <message>
        <source>Look at those that are there: “vitrinectl ad user list”, “ad group list” or “ad sp list”.</source>
        <translation>Voyez ceux qui existent&#xa0;: «&#xa0;vitrinectl ad user list&#xa0;», «&#xa0;ad group list&#xa0;» ou «&#xa0;ad sp list&#xa0;».</translation>
    </message>
    <message>
        <source>The name is not valid</source>
        <translation>Le nom n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an account.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un compte.</translation>
    </message>
    <message>
        <source>A display name has 1 to 256 characters; a name to sign in with has 1 to 113, without spaces. Neither has control characters.</source>
        <translation>Un nom affiché a de 1 à 256 caractères&#xa0;; un nom de connexion en a de 1 à 113, sans espaces. Aucun des deux n’a de caractères de contrôle.</translation>
    </message>
    <message>
        <source>Choose a name such as “alice@contoso”.</source>
        <translation>Choisissez un nom comme «&#xa0;alice@contoso&#xa0;».</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Le nom est déjà pris</translation>
    </message>
    <message>
        <source>There is already an account “%1” in this tenant.</source>
        <translation>Il existe déjà un compte «&#xa0;%1&#xa0;» dans ce locataire.</translation>
    </message>
    <message>
        <source>What a user signs in with, and the short name of a group, is unique in its tenant; so is an account of the operating system in the catalogue.</source>
        <translation>Le nom de connexion d’un utilisateur et le nom court d’un groupe sont uniques dans leur locataire&#xa0;; un compte du système d’exploitation l’est dans le catalogue.</translation>
    </message>
    <message>
        <source>The password is too short or too long</source>
        <translation>Le mot de passe est trop court ou trop long</translation>
    </message>
    <message>
        <source>A password has %1 to %2 bytes.</source>
        <translation>Un mot de passe a de&#xa0;%1 à&#xa0;%2 octets.</translation>
    </message>
    <message>
        <source>A short password is soon found by trying.</source>
        <translation>Un mot de passe court est vite trouvé par essais.</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are good.</source>
        <translation>Choisissez-en un plus long&#xa0;; plusieurs mots conviennent bien.</translation>
    </message>
    <message>
        <source>The last owner has to stay</source>
        <translation>Le dernier propriétaire doit rester</translation>
    </message>
    <message>
        <source>%1 is the only owner of everything.</source>
        <translation>%1 est le seul propriétaire de l’ensemble.</translation>
    </message>
    <message>
        <source>Without an owner nobody could give rights any more, not even back.</source>
        <translation>Sans propriétaire, personne ne pourrait plus donner de droits, pas même les rendre.</translation>
    </message>
    <message>
        <source>Assign the role Owner at “/” to another user first.</source>
        <translation>Attribuez d’abord le rôle Owner à un autre utilisateur sur «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>The member is of another tenant</source>
        <translation>Le membre est d’un autre locataire</translation>
    </message>
    <message>
        <source>%1 is not of the tenant of the group %2.</source>
        <translation>%1 n’est pas du locataire du groupe&#xa0;%2.</translation>
    </message>
    <message>
        <source>A group has members of its own tenant only: nothing crosses tenants through it.</source>
        <translation>Un groupe n’a que des membres de son propre locataire&#xa0;: rien ne passe d’un locataire à l’autre par lui.</translation>
    </message>
    <message>
        <source>Use the service principal that the application has in the group&apos;s tenant, or a user of that tenant.</source>
        <translation>Utilisez le principal de service que l’application a dans le locataire du groupe, ou un utilisateur de ce locataire.</translation>
    </message>
    <message>
        <source>A group is no member of itself</source>
        <translation>Un groupe n’est pas membre de lui-même</translation>
    </message>
    <message>
        <source>The group %1 cannot be in itself.</source>
        <translation>Le groupe&#xa0;%1 ne peut pas être dans lui-même.</translation>
    </message>
    <message>
        <source>A group passes on to its members what it may do; to itself it has nothing to pass on.</source>
        <translation>Un groupe transmet à ses membres ce qu’il peut faire&#xa0;; à lui-même, il n’a rien à transmettre.</translation>
    </message>
    <message>
        <source>Name another member.</source>
        <translation>Indiquez un autre membre.</translation>
    </message>
    <message>
        <source>The application does not exist</source>
        <translation>L’application n’existe pas</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Il n’y a pas d’application «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id is misspelt, or the application was deleted or is in another catalogue.</source>
        <translation>L’ID est mal orthographié, ou l’application a été supprimée ou est dans un autre catalogue.</translation>
    </message>
    <message>
        <source>Look at those that are there: “vitrinectl ad app list”. An application is named by its id.</source>
        <translation>Voyez celles qui existent&#xa0;: «&#xa0;vitrinectl ad app list&#xa0;». Une application se désigne par son ID.</translation>
    </message>
    <message>
        <source>The secret would have ended already</source>
        <translation>Le secret aurait déjà pris fin</translation>
    </message>
    <message>
        <source>A secret that ends on %1 could never be used.</source>
        <translation>Un secret qui prend fin le&#xa0;%1 ne pourrait jamais servir.</translation>
    </message>
    <message>
        <source>The end of a secret lies in the future.</source>
        <translation>La fin d’un secret est dans le futur.</translation>
    </message>
    <message>
        <source>Choose a later date, or leave it out: one year is usual.</source>
        <translation>Choisissez une date plus tardive, ou ne l’indiquez pas&#xa0;: un an est habituel.</translation>
    </message>
    <message>
        <source>The name is not valid for a lab</source>
        <translation>Le nom ne convient pas à un laboratoire</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a lab account or a lab.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un compte de laboratoire ou d’un laboratoire.</translation>
    </message>
    <message>
        <source>The name has 1 to 60 characters: English letters, digits, dashes, underscores and periods. It starts with a letter or a digit and does not end with a dash or a period.</source>
        <translation>Le nom compte de 1 à 60 caractères&#xa0;: lettres anglaises, chiffres, tirets, traits de soulignement et points. Il commence par une lettre ou un chiffre et ne se termine ni par un tiret ni par un point.</translation>
    </message>
    <message>
        <source>Choose a name such as “linux-101”.</source>
        <translation>Choisissez un nom tel que «&#xa0;linux-101&#xa0;».</translation>
    </message>
    <message>
        <source>Another gallery is attached</source>
        <translation>Une autre galerie est jointe</translation>
    </message>
    <message>
        <source>The lab account %1 already has the gallery “%2” attached.</source>
        <translation>La galerie «&#xa0;%2&#xa0;» est déjà jointe au compte de laboratoire&#xa0;%1.</translation>
    </message>
    <message>
        <source>A lab account has one shared image gallery at a time.</source>
        <translation>Un compte de laboratoire a une seule galerie d’images partagées à la fois.</translation>
    </message>
    <message>
        <source>Detach the gallery first (“vitrinectl lab account detach-gallery”); labs made from it stay. Then attach the other one.</source>
        <translation>Détachez d’abord la galerie («&#xa0;vitrinectl lab account detach-gallery&#xa0;»)&#xa0;: les laboratoires qui en proviennent restent. Joignez ensuite l’autre.</translation>
    </message>
    <message>
        <source>No gallery is attached</source>
        <translation>Aucune galerie jointe</translation>
    </message>
    <message>
        <source>The lab account %1 has no shared image gallery attached.</source>
        <translation>Aucune galerie d’images partagées n’est jointe au compte de laboratoire&#xa0;%1.</translation>
    </message>
    <message>
        <source>Images for labs, and images made of their templates, are in the gallery that is attached to the account.</source>
        <translation>Les images pour les laboratoires, comme celles faites de leurs modèles, se trouvent dans la galerie jointe au compte.</translation>
    </message>
    <message>
        <source>Attach a gallery (“vitrinectl lab account attach-gallery”), or make the lab from a registered disk.</source>
        <translation>Joignez une galerie («&#xa0;vitrinectl lab account attach-gallery&#xa0;»), ou créez le laboratoire à partir d’un disque inscrit.</translation>
    </message>
    <message>
        <source>The disk is too large for a lab</source>
        <translation>Le disque est trop grand pour un laboratoire</translation>
    </message>
    <message>
        <source>The operating system disk of %1 has %2; a lab takes at most %3.</source>
        <translation>Le disque du système d’exploitation de&#xa0;%1 fait&#xa0;%2&#xa0;; un laboratoire en accepte au plus&#xa0;%3.</translation>
    </message>
    <message>
        <source>Lab Services use only images whose operating system disk is not larger than that.</source>
        <translation>Lab Services n’utilise que les images dont le disque du système d’exploitation ne dépasse pas cette taille.</translation>
    </message>
    <message>
        <source>Choose another image, or publish a version with a smaller disk.</source>
        <translation>Choisissez une autre image, ou publiez une version dont le disque est plus petit.</translation>
    </message>
    <message>
        <source>A lab takes a single disk</source>
        <translation>Un laboratoire n’accepte qu’un disque</translation>
    </message>
    <message>
        <source>The image %1 has %2 disks.</source>
        <translation>L’image&#xa0;%1 a&#xa0;%2 disques.</translation>
    </message>
    <message>
        <source>Lab Services use only images with an operating system disk and no data disks.</source>
        <translation>Lab Services n’utilise que les images qui ont un disque de système d’exploitation et aucun disque de données.</translation>
    </message>
    <message>
        <source>Choose another image, or publish a version without data disks.</source>
        <translation>Choisissez une autre image, ou publiez une version sans disque de données.</translation>
    </message>
    <message>
        <source>The image %1 is encrypted with a disk encryption set.</source>
        <translation>L’image&#xa0;%1 est chiffrée avec un jeu de chiffrement de disque.</translation>
    </message>
    <message>
        <source>The disks of a lab lie in clear in its region’s folder: what an image keeps secret would be there for all to read.</source>
        <translation>Les disques d’un laboratoire se trouvent en clair dans le dossier de sa région&#xa0;: tous pourraient y lire ce que l’image garde secret.</translation>
    </message>
    <message>
        <source>Choose an image that is not encrypted in the lab account’s region.</source>
        <translation>Choisissez une image qui n’est pas chiffrée dans la région du compte de laboratoire.</translation>
    </message>
    <message>
        <source>The image is disabled</source>
        <translation>L’image est désactivée</translation>
    </message>
    <message>
        <source>The image “%1” is disabled in the lab account %2.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est désactivée dans le compte de laboratoire&#xa0;%2.</translation>
    </message>
    <message>
        <source>Whoever administers the account has taken the image out of what labs are made from.</source>
        <translation>La personne qui administre le compte l’a retirée des images dont on fait des laboratoires.</translation>
    </message>
    <message>
        <source>Choose another image, or enable this one (“vitrinectl lab account image enable”).</source>
        <translation>Choisissez une autre image, ou activez celle-ci («&#xa0;vitrinectl lab account image enable&#xa0;»).</translation>
    </message>
    <message>
        <source>There is nothing of %1 in region %2 that a lab could be made from.</source>
        <translation>Rien de&#xa0;%1 dans la région&#xa0;%2 ne permet de faire un laboratoire.</translation>
    </message>
    <message>
        <source>A lab needs a disk in the region of its account: of a gallery image a version that is replicated there, succeeded, not excluded from latest and before its end of life.</source>
        <translation>Un laboratoire a besoin d’un disque dans la région de son compte&#xa0;: pour une image de galerie, d’une version qui y est répliquée, réussie, non exclue de la plus récente et avant sa fin de vie.</translation>
    </message>
    <message>
        <source>Replicate a version to %2, or choose another image.</source>
        <translation>Répliquez une version vers&#xa0;%2, ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>The image is in another gallery</source>
        <translation>L’image est dans une autre galerie</translation>
    </message>
    <message>
        <source>The image %1 is not in the gallery “%3”, which is attached to the lab account %2.</source>
        <translation>L’image&#xa0;%1 n’est pas dans la galerie «&#xa0;%3&#xa0;», qui est jointe au compte de laboratoire&#xa0;%2.</translation>
    </message>
    <message>
        <source>Labs are made from the images of the attached gallery.</source>
        <translation>Les laboratoires se font à partir des images de la galerie jointe.</translation>
    </message>
    <message>
        <source>Choose an image of “%3”, or attach the gallery of this image instead.</source>
        <translation>Choisissez une image de «&#xa0;%3&#xa0;», ou joignez plutôt la galerie de cette image.</translation>
    </message>
    <message>
        <source>The lab is at work</source>
        <translation>Le laboratoire est occupé</translation>
    </message>
    <message>
        <source>Something is being done with the disks of the lab “%1”.</source>
        <translation>Une opération est en cours sur les disques du laboratoire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A template is being laid down, machines are being made, or an export is beginning, here or in another process.</source>
        <translation>Un modèle est en cours de copie, des machines sont en cours de création ou une exportation commence, ici ou dans un autre processus.</translation>
    </message>
    <message>
        <source>Wait until it is over; Activities and “vitrinectl job list” show how far it is.</source>
        <translation>Attendez la fin&#xa0;; Activités et «&#xa0;vitrinectl job list&#xa0;» montrent où elle en est.</translation>
    </message>
    <message>
        <source>The template is not there yet</source>
        <translation>Le modèle n’est pas encore là</translation>
    </message>
    <message>
        <source>The template of the lab “%1” is not finished.</source>
        <translation>Le modèle du laboratoire «&#xa0;%1&#xa0;» n’est pas terminé.</translation>
    </message>
    <message>
        <source>Its disk is being laid down, or that has failed.</source>
        <translation>Son disque est en cours de copie, ou la copie a échoué.</translation>
    </message>
    <message>
        <source>Wait until it is there, or create the lab again with the same image, which goes on with it.</source>
        <translation>Attendez qu’il soit là, ou recréez le laboratoire avec la même image, ce qui reprend le travail.</translation>
    </message>
    <message>
        <source>The template was not finished</source>
        <translation>Le modèle n’a pas été terminé</translation>
    </message>
    <message>
        <source>The work on the template of the lab “%1” was stopped.</source>
        <translation>Le travail sur le modèle du laboratoire «&#xa0;%1&#xa0;» a été arrêté.</translation>
    </message>
    <message>
        <source>Somebody cancelled it, or the process that was at it ended.</source>
        <translation>Quelqu’un l’a annulé, ou le processus qui s’en chargeait s’est terminé.</translation>
    </message>
    <message>
        <source>Create the lab again with the same image, which makes the template anew, or delete it.</source>
        <translation>Recréez le laboratoire avec la même image, ce qui refait le modèle, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The lab is not published</source>
        <translation>Le laboratoire n’est pas publié</translation>
    </message>
    <message>
        <source>The lab “%1” has no machines yet.</source>
        <translation>Le laboratoire «&#xa0;%1&#xa0;» n’a pas encore de machines.</translation>
    </message>
    <message>
        <source>Machines are made when a lab is published, from its template as it is then.</source>
        <translation>Les machines sont créées à la publication d’un laboratoire, à partir de son modèle tel qu’il est alors.</translation>
    </message>
    <message>
        <source>Publish the lab first (“vitrinectl lab publish”).</source>
        <translation>Publiez d’abord le laboratoire («&#xa0;vitrinectl lab publish&#xa0;»).</translation>
    </message>
    <message>
        <source>The machine does not exist</source>
        <translation>La machine n’existe pas</translation>
    </message>
    <message>
        <source>The lab “%1” has no machine %2.</source>
        <translation>Le laboratoire «&#xa0;%1&#xa0;» n’a pas de machine&#xa0;%2.</translation>
    </message>
    <message>
        <source>Its machines are numbered from 1 to %3.</source>
        <translation>Ses machines sont numérotées de 1 à&#xa0;%3.</translation>
    </message>
    <message>
        <source>Name one of them, or leave the number out to mean all.</source>
        <translation>Nommez l’une d’elles, ou omettez le numéro pour les désigner toutes.</translation>
    </message>
    <message>
        <source>The template is being exported</source>
        <translation>Le modèle est en cours d’exportation</translation>
    </message>
    <message>
        <source>The template of the lab “%1” is being exported as %2.</source>
        <translation>Le modèle du laboratoire «&#xa0;%1&#xa0;» est en cours d’exportation sous le nom de&#xa0;%2.</translation>
    </message>
    <message>
        <source>A template is exported once at a time, and its disk and its gallery are needed until the end.</source>
        <translation>Un modèle s’exporte une fois à la fois&#xa0;; son disque et sa galerie sont nécessaires jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Wait until the export is over, or cancel it.</source>
        <translation>Attendez la fin de l’exportation, ou annulez-la.</translation>
    </message>
    <message>
        <source>An image of this name exists</source>
        <translation>Une image de ce nom existe</translation>
    </message>
    <message>
        <source>The gallery “%2” already has an image definition “%1”.</source>
        <translation>La galerie «&#xa0;%2&#xa0;» a déjà une définition d’image «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Creating a new image leaves every other image as it is.</source>
        <translation>Créer une nouvelle image laisse toutes les autres telles quelles.</translation>
    </message>
    <message>
        <source>Choose another name, or update the existing image if this lab was made from it.</source>
        <translation>Choisissez un autre nom, ou mettez à jour l’image existante si ce laboratoire en provient.</translation>
    </message>
    <message>
        <source>There is no image to update</source>
        <translation>Aucune image à mettre à jour</translation>
    </message>
    <message>
        <source>The lab “%1” has no such image in the gallery “%2”.</source>
        <translation>Le laboratoire «&#xa0;%1&#xa0;» n’a pas cette image dans la galerie «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A lab updates the image it was made from, or the one it was exported as; neither is in the gallery that is attached.</source>
        <translation>Un laboratoire met à jour l’image dont il provient, ou celle sous laquelle il a été exporté&#xa0;; aucune n’est dans la galerie jointe.</translation>
    </message>
    <message>
        <source>Create a new image instead.</source>
        <translation>Créez plutôt une nouvelle image.</translation>
    </message>
    <message>
        <source>The image is generalized</source>
        <translation>L’image est généralisée</translation>
    </message>
    <message>
        <source>The image “%1” is generalized and cannot take the template of a lab.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est généralisée et ne peut pas recevoir le modèle d’un laboratoire.</translation>
    </message>
    <message>
        <source>A template is exported as it is, with its accounts and names: always specialized. All versions of an image are of one kind.</source>
        <translation>Un modèle est exporté tel quel, avec ses comptes et ses noms&#xa0;: toujours spécialisé. Toutes les versions d’une image sont d’une même sorte.</translation>
    </message>
    <message>
        <source>Labs have their disks here</source>
        <translation>Des laboratoires ont leurs disques ici</translation>
    </message>
    <message>
        <source>The folder of region %1 holds the disks of %2 labs.</source>
        <translation>Le dossier de la région&#xa0;%1 contient les disques de&#xa0;%2 laboratoires.</translation>
    </message>
    <message>
        <source>A region that is forgotten would take them along.</source>
        <translation>Oublier la région, ce serait les perdre.</translation>
    </message>
    <message>
        <source>Delete the labs first (“vitrinectl lab delete”).</source>
        <translation>Supprimez d’abord les laboratoires («&#xa0;vitrinectl lab delete&#xa0;»).</translation>
    </message>
    <message>
        <source>The machine is running</source>
        <translation>La machine est en marche</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 est en marche.</translation>
    </message>
    <message>
        <source>Stop it first (“vitrinectl vm stop”), then try again.</source>
        <translation>Arrêtez-la d’abord («&#xa0;vitrinectl vm stop&#xa0;»), puis réessayez.</translation>
    </message>
    <message>
        <source>The machine is generalized</source>
        <translation>La machine est généralisée</translation>
    </message>
    <message>
        <source>%1 is generalized and cannot be started any more.</source>
        <translation>%1 est généralisée et ne peut plus être démarrée.</translation>
    </message>
    <message>
        <source>Its accounts and names were taken out so that images can be made from it; starting it would put new ones in.</source>
        <translation>Ses comptes et ses noms ont été retirés pour qu’on puisse en tirer des images&#xa0;; la démarrer en créerait de nouveaux.</translation>
    </message>
    <message>
        <source>Publish a version from it and make a new machine from that.</source>
        <translation>Publiez une version à partir d’elle, puis créez une nouvelle machine à partir de cette version.</translation>
    </message>
    <message>
        <source>The machine runs elsewhere</source>
        <translation>La machine fonctionne ailleurs</translation>
    </message>
    <message>
        <source>%1 was not made here: it is only registered.</source>
        <translation>%1 n’a pas été créée ici&#xa0;: elle est seulement enregistrée.</translation>
    </message>
    <message>
        <source>A registered machine is a source of images; something else runs it.</source>
        <translation>Une machine enregistrée sert de source d’images&#xa0;; autre chose la fait fonctionner.</translation>
    </message>
    <message>
        <source>Start and stop it where it runs, or make a machine from an image (“vitrinectl vm create --image”).</source>
        <translation>Démarrez-la et arrêtez-la là où elle fonctionne, ou créez une machine à partir d’une image («&#xa0;vitrinectl vm create --image&#xa0;»).</translation>
    </message>
    <message>
        <source>The image does not fit the scale set</source>
        <translation>L’image ne convient pas au groupe identique</translation>
    </message>
    <message>
        <source>%2 of the scale set %1 is “%3”; the image has “%4”.</source>
        <translation>%2 du groupe identique&#xa0;%1 vaut «&#xa0;%3&#xa0;»&#xa0;; pour l’image, c’est «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>A scale set changes from a managed image to another image only when operating system, generation and LUNs of the data disks are the same.</source>
        <translation>Un groupe identique ne passe d’une image managée à une autre image que si le système d’exploitation, la génération et les LUN des disques de données sont les mêmes.</translation>
    </message>
    <message>
        <source>Choose an image that is laid out alike, or create a new scale set.</source>
        <translation>Choisissez une image organisée de la même façon, ou créez un nouveau groupe identique.</translation>
    </message>
    <message>
        <source>Nothing runs machines in this region</source>
        <translation>Rien n’exécute de machines dans cette région</translation>
    </message>
    <message>
        <source>The region %1 has no compute host.</source>
        <translation>La région&#xa0;%1 n’a pas d’hôte de calcul.</translation>
    </message>
    <message>
        <source>Without one, machines are disks and a definition that other computers can run.</source>
        <translation>Sans hôte, les machines sont des disques et une définition que d’autres ordinateurs peuvent exécuter.</translation>
    </message>
    <message>
        <source>Name the region&apos;s host (“vitrinectl vm host set --location %1 --uri qemu:///session”), or run the definition beside the machine&apos;s disks.</source>
        <translation>Indiquez l’hôte de la région («&#xa0;vitrinectl vm host set --location&#xa0;%1 --uri qemu:///session&#xa0;»), ou exécutez la définition qui se trouve à côté des disques de la machine.</translation>
    </message>
    <message>
        <source>The compute host refused</source>
        <translation>L’hôte de calcul a refusé</translation>
    </message>
    <message>
        <source>The host %1 did not do what it was asked for.</source>
        <translation>L’hôte&#xa0;%1 n’a pas fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>libvirt is not installed here, the host cannot be reached, or it cannot run the machine; the details have its own words.</source>
        <translation>libvirt n’est pas installé ici, l’hôte est hors d’atteinte ou ne peut pas exécuter la machine&#xa0;; les détails donnent ses propres termes.</translation>
    </message>
    <message>
        <source>Check the address (“vitrinectl vm host show”) and that libvirt and QEMU are installed on the host, then try again.</source>
        <translation>Vérifiez l’adresse («&#xa0;vitrinectl vm host show&#xa0;») et que libvirt et QEMU sont installés sur l’hôte, puis réessayez.</translation>
    </message>
    <message>
        <source>up to 32 of a-z, 0-9, _ and -, a letter or _ first, and not root</source>
        <translation>jusqu’à 32 caractères parmi a-z, 0-9, _ et -, d’abord une lettre ou _, et pas root</translation>
    </message>
    <message>
        <source>up to 63 letters, digits and dashes, no dash at either end</source>
        <translation>jusqu’à 63 lettres, chiffres et tirets, sans tiret au début ni à la fin</translation>
    </message>
    <message>
        <source>a public key as ssh-keygen writes it, in one line</source>
        <translation>une clé publique telle que ssh-keygen l’écrit, sur une ligne</translation>
    </message>
    <message>
        <source>a password or a public key</source>
        <translation>un mot de passe ou une clé publique</translation>
    </message>
    <message>
        <source>12 to 72 characters of three of these kinds: lower case, upper case, digits, others</source>
        <translation>de 12 à 72 caractères de trois de ces sortes&#xa0;: minuscules, majuscules, chiffres, autres</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>service principal</source>
        <translation>principal de service</translation>
    </message>
    <message>
        <source>user, group or service principal</source>
        <translation>utilisateur, groupe ou principal de service</translation>
    </message>
    <message>
        <source>The price makes no sense</source>
        <translation>Le prix n’a pas de sens</translation>
    </message>
    <message>
        <source>“%1” is not the price of a GiB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le prix d’un Gio.</translation>
    </message>
    <message>
        <source>A price is 0 or more and at most one million, with up to six decimals.</source>
        <translation>Un prix va de 0 à un million, avec six décimales au plus.</translation>
    </message>
    <message>
        <source>Write it as a number such as 0.05.</source>
        <translation>Écrivez-le comme un nombre, par exemple 0.05.</translation>
    </message>
    <message>
        <source>The currency makes no sense</source>
        <translation>La devise n’a pas de sens</translation>
    </message>
    <message>
        <source>“%1” is not the code of a currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’une devise.</translation>
    </message>
    <message>
        <source>Currencies are named by three capital letters.</source>
        <translation>Les devises sont désignées par trois lettres majuscules.</translation>
    </message>
    <message>
        <source>Write a code such as EUR, CAD or USD.</source>
        <translation>Écrivez un code tel que EUR, CAD ou USD.</translation>
    </message>
    <message>
        <source>The name is not valid for a rule</source>
        <translation>Le nom n’est pas valide pour une règle</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a retention rule.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une règle de rétention.</translation>
    </message>
    <message>
        <source>The name has 1 to 60 characters: English letters, digits, dashes, underscores and periods. It starts with a letter or a digit.</source>
        <translation>Le nom compte de 1 à 60 caractères&#xa0;: lettres sans accent, chiffres, tirets, traits de soulignement et points. Il commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Choose a name such as “keep-last-five”.</source>
        <translation>Choisissez un nom tel que «&#xa0;garder-cinq&#xa0;».</translation>
    </message>
    <message>
        <source>The rule keeps nothing</source>
        <translation>La règle ne conserve rien</translation>
    </message>
    <message>
        <source>The retention rule “%1” says neither how many versions stay nor for how many days.</source>
        <translation>La règle de rétention «&#xa0;%1&#xa0;» ne dit ni combien de versions restent, ni pendant combien de jours.</translation>
    </message>
    <message>
        <source>A rule lets every version go that it does not keep: this one would let nearly all of them go.</source>
        <translation>Une règle laisse partir toute version qu’elle ne conserve pas&#xa0;: celle-ci les laisserait presque toutes partir.</translation>
    </message>
    <message>
        <source>Say how many of the newest versions stay, for how many days versions stay, or both.</source>
        <translation>Dites combien de versions les plus récentes restent, pendant combien de jours les versions restent, ou les deux.</translation>
    </message>
    <message>
        <source>Something has changed since</source>
        <translation>Quelque chose a changé entre-temps</translation>
    </message>
    <message>
        <source>The rules come to something else now than what was shown: %1.</source>
        <translation>Les règles donnent maintenant autre chose que ce qui a été montré&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A version, a rule, or what uses a version was changed meanwhile, so nothing was deleted.</source>
        <translation>Une version, une règle ou ce qui utilise une version a été modifié entre-temps&#xa0;; rien n’a donc été supprimé.</translation>
    </message>
    <message>
        <source>Simulate again, look at the result, and apply that.</source>
        <translation>Simulez de nouveau, regardez le résultat et appliquez celui-ci.</translation>
    </message>
    <message>
        <source>Only a machine that is off can be marked as generalized or made an image of: while it runs it may write at any moment.</source>
        <translation>Seule une machine arrêtée peut être marquée comme généralisée ou servir à faire une image&#xa0;: tant qu’elle fonctionne, elle peut écrire à tout moment.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Le fichier n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>The JSON cannot be read behind byte %1.</source>
        <translation>Le JSON est illisible après l’octet&#xa0;%1.</translation>
    </message>
    <message>
        <source>Something is missing, too much, or not in UTF-8, there or shortly before.</source>
        <translation>À cet endroit ou juste avant, quelque chose manque, est de trop ou n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Correct the file at this place, or take it anew from where it came.</source>
        <translation>Corrigez le fichier à cet endroit, ou reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>Something is there twice</source>
        <translation>Quelque chose figure deux fois</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Of two members of an object, or two resources of a template, with one name, nobody can tell which counts. Capitals make no difference.</source>
        <translation>De deux membres d’un objet, ou de deux ressources d’un modèle, portant le même nom, nul ne peut dire lequel compte. La casse n’y change rien.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Supprimez ou renommez l’un des deux.</translation>
    </message>
    <message>
        <source>The template is too large</source>
        <translation>Le modèle est trop grand</translation>
    </message>
    <message>
        <source>More than %2 are not allowed of: %1.</source>
        <translation>Plus de&#xa0;%2 n’est pas permis pour&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Templates are bounded in size, depth and work, so that none of them takes much memory or time.</source>
        <translation>La taille, la profondeur et le travail des modèles sont limités, pour qu’aucun ne prenne trop de mémoire ou de temps.</translation>
    </message>
    <message>
        <source>Divide the template into several.</source>
        <translation>Divisez le modèle en plusieurs.</translation>
    </message>
    <message>
        <source>The expression cannot be read</source>
        <translation>L’expression est illisible</translation>
    </message>
    <message>
        <source>The expression %1 cannot be read at character %2.</source>
        <translation>L’expression&#xa0;%1 est illisible au caractère&#xa0;%2.</translation>
    </message>
    <message>
        <source>An expression is a call such as [concat(parameters(&apos;name&apos;), &apos;-1&apos;)]: texts stand in single quotes, arguments behind commas.</source>
        <translation>Une expression est un appel tel que [concat(parameters(&apos;name&apos;), &apos;-1&apos;)]&#xa0;: les textes sont entre apostrophes, les arguments séparés par des virgules.</translation>
    </message>
    <message>
        <source>Correct the expression. A text that only begins with a bracket is written with two: [[.</source>
        <translation>Corrigez l’expression. Un texte qui commence seulement par un crochet s’écrit avec deux&#xa0;: [[.</translation>
    </message>
    <message>
        <source>The function does not take this</source>
        <translation>La fonction n’accepte pas cela</translation>
    </message>
    <message>
        <source>The function “%1” cannot be called like this, or not at this place.</source>
        <translation>La fonction «&#xa0;%1&#xa0;» ne peut pas être appelée ainsi, ou pas à cet endroit.</translation>
    </message>
    <message>
        <source>Number, kind or size of its arguments do not fit. “reference” works in properties and outputs, “utcNow” in defaults of parameters, “copyIndex” in loops.</source>
        <translation>Le nombre, le genre ou la taille de ses arguments ne convient pas. «&#xa0;reference&#xa0;» s’emploie dans les propriétés et les sorties, «&#xa0;utcNow&#xa0;» dans les valeurs par défaut des paramètres, «&#xa0;copyIndex&#xa0;» dans les boucles.</translation>
    </message>
    <message>
        <source>Correct the call.</source>
        <translation>Corrigez l’appel.</translation>
    </message>
    <message>
        <source>There is no “%1” in the value %2.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans la valeur&#xa0;%2.</translation>
    </message>
    <message>
        <source>An expression takes out of an object what it has, and out of a list what is at a position, from 0 on.</source>
        <translation>Une expression prend dans un objet ce qu’il contient, et dans une liste ce qui se trouve à une position, à partir de 0.</translation>
    </message>
    <message>
        <source>Correct the name or the index.</source>
        <translation>Corrigez le nom ou l’indice.</translation>
    </message>
    <message>
        <source>The function is not known</source>
        <translation>La fonction est inconnue</translation>
    </message>
    <message>
        <source>Vitrine has no template function “%1”.</source>
        <translation>Vitrine n’a pas de fonction de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Vitrine evaluates functions that need nothing but the template, its parameters and the catalogue; functions of a template’s own are not among them.</source>
        <translation>Vitrine évalue les fonctions qui n’ont besoin que du modèle, de ses paramètres et du catalogue&#xa0;; celles qu’un modèle définit lui-même n’en font pas partie.</translation>
    </message>
    <message>
        <source>Write the value itself, or give it as a parameter.</source>
        <translation>Écrivez la valeur elle-même, ou donnez-la en paramètre.</translation>
    </message>
    <message>
        <source>The name is not in the template</source>
        <translation>Le nom n’est pas dans le modèle</translation>
    </message>
    <message>
        <source>The template has no parameter, variable or resource “%1”.</source>
        <translation>Le modèle n’a ni paramètre, ni variable, ni ressource «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Something is used, given or waited for that the template does not define, or that its condition leaves out.</source>
        <translation>Quelque chose est utilisé, donné ou attendu que le modèle ne définit pas, ou que sa condition écarte.</translation>
    </message>
    <message>
        <source>Correct the name, or define it in the template.</source>
        <translation>Corrigez le nom, ou définissez-le dans le modèle.</translation>
    </message>
    <message>
        <source>Things wait for each other</source>
        <translation>Des éléments s’attendent mutuellement</translation>
    </message>
    <message>
        <source>These need each other in a circle: %1.</source>
        <translation>Ceux-ci dépendent les uns des autres en boucle&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Each would have to be there before itself.</source>
        <translation>Chacun devrait exister avant lui-même.</translation>
    </message>
    <message>
        <source>Take one of these dependencies out.</source>
        <translation>Retirez l’une de ces dépendances.</translation>
    </message>
    <message>
        <source>A parameter has no value</source>
        <translation>Un paramètre n’a pas de valeur</translation>
    </message>
    <message>
        <source>The template needs a value for the parameter “%1”.</source>
        <translation>Le modèle a besoin d’une valeur pour le paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template gives it no default.</source>
        <translation>Le modèle ne lui donne pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>Give the value: in a parameters file, or as “%1=VALUE”.</source>
        <translation>Donnez la valeur&#xa0;: dans un fichier de paramètres, ou sous la forme «&#xa0;%1=VALEUR&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is fetched from elsewhere</source>
        <translation>Rien n’est cherché ailleurs</translation>
    </message>
    <message>
        <source>%1 stands for something outside of the template.</source>
        <translation>%1 désigne quelque chose hors du modèle.</translation>
    </message>
    <message>
        <source>Vitrine deploys only what it has before it: no linked templates, and no secrets of a vault.</source>
        <translation>Vitrine ne déploie que ce qu’elle a sous les yeux&#xa0;: ni modèles liés, ni secrets d’un coffre.</translation>
    </message>
    <message>
        <source>Write the linked template, or the value, into the file.</source>
        <translation>Écrivez le modèle lié, ou la valeur, dans le fichier.</translation>
    </message>
    <message>
        <source>Deployments never delete</source>
        <translation>Les déploiements ne suppriment rien</translation>
    </message>
    <message>
        <source>The deployment “%1” asks for the mode Complete, which deletes what is not in its template.</source>
        <translation>Le déploiement «&#xa0;%1&#xa0;» demande le mode Complete, qui supprime ce qui n’est pas dans son modèle.</translation>
    </message>
    <message>
        <source>Vitrine deploys in the mode Incremental alone: what a template does not name stays as it is.</source>
        <translation>Vitrine ne déploie qu’en mode Incremental&#xa0;: ce qu’un modèle ne nomme pas reste tel quel.</translation>
    </message>
    <message>
        <source>Use the mode Incremental, and delete what is no longer wanted.</source>
        <translation>Utilisez le mode Incremental, et supprimez ce dont vous ne voulez plus.</translation>
    </message>
    <message>
        <source>Such resources cannot be deployed</source>
        <translation>De telles ressources ne peuvent pas être déployées</translation>
    </message>
    <message>
        <source>%1: Vitrine deploys no resources of the type %2.</source>
        <translation>%1&#xa0;: Vitrine ne déploie pas de ressources du type&#xa0;%2.</translation>
    </message>
    <message>
        <source>A template may have galleries, image definitions, image versions, managed images, disks, snapshots, virtual machines, and templates with such. Network resources are left out.</source>
        <translation>Un modèle peut contenir des galeries, des définitions d’image, des versions d’image, des images managées, des disques, des instantanés, des machines virtuelles, et des modèles qui en contiennent. Les ressources réseau sont laissées de côté.</translation>
    </message>
    <message>
        <source>Take the resource out of the template.</source>
        <translation>Retirez la ressource du modèle.</translation>
    </message>
    <message>
        <source>A resource is left out</source>
        <translation>Une ressource est laissée de côté</translation>
    </message>
    <message>
        <source>%1 is not made: Vitrine keeps no %2.</source>
        <translation>%1 n’est pas créé&#xa0;: Vitrine ne gère pas de&#xa0;%2.</translation>
    </message>
    <message>
        <source>Machines here have no network of the service’s; what the template says of it has no meaning.</source>
        <translation>Ici, les machines n’ont pas de réseau du service&#xa0;; ce que le modèle en dit est sans objet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Whoever runs the machine gives it its network.</source>
        <translation>Il n’y a rien à faire. Celui qui exécute la machine lui donne son réseau.</translation>
    </message>
    <message>
        <source>An output is left out</source>
        <translation>Une sortie est laissée de côté</translation>
    </message>
    <message>
        <source>The output “%1” cannot be known: %2 is not in the catalogue.</source>
        <translation>La sortie «&#xa0;%1&#xa0;» ne peut pas être connue&#xa0;:&#xa0;%2 n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>The resource is of a type that is left out, or was not made.</source>
        <translation>La ressource est d’un type laissé de côté, ou n’a pas été créée.</translation>
    </message>
    <message>
        <source>Take the output out of the template if nobody needs it.</source>
        <translation>Retirez la sortie du modèle si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>The audit log is not proved</source>
        <translation>Le journal d’audit n’est pas prouvé</translation>
    </message>
    <message>
        <source>%2 rows of the audit log of %1 are not proved by its seal.</source>
        <translation>%2 lignes du journal d’audit de&#xa0;%1 ne sont pas prouvées par son sceau.</translation>
    </message>
    <message>
        <source>The log is sealed with a key that is kept outside the catalogue, and the key is not there now or was not when the rows were written.</source>
        <translation>Le journal est scellé avec une clé conservée hors du catalogue, et cette clé est absente, ou l’était lorsque les lignes ont été écrites.</translation>
    </message>
    <message>
        <source>Bring back the folder of the keys. If you vouch for the rows, seal the log anew with vitrinectl audit seal.</source>
        <translation>Remettez en place le dossier des clés. Si vous répondez de ces lignes, scellez de nouveau le journal avec vitrinectl audit seal.</translation>
    </message>
    <message>
        <source>The folder is there already</source>
        <translation>Le dossier existe déjà</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>A bundle is made in a folder of its own, which appears when all of it is written. Another program may be making it now.</source>
        <translation>Un paquet est créé dans un dossier à lui, qui apparaît quand tout est écrit. Un autre programme est peut-être en train de le créer.</translation>
    </message>
    <message>
        <source>Choose another name, or remove what is there.</source>
        <translation>Choisissez un autre nom, ou supprimez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is no bundle</source>
        <translation>Il n’y a pas de paquet</translation>
    </message>
    <message>
        <source>“%1” is no bundle.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paquet.</translation>
    </message>
    <message>
        <source>A bundle is a folder with bundle.json, metadata.json, a signature and its parts.</source>
        <translation>Un paquet est un dossier qui contient bundle.json, metadata.json, une signature et ses parties.</translation>
    </message>
    <message>
        <source>Name the folder that has bundle.json in it.</source>
        <translation>Indiquez le dossier qui contient bundle.json.</translation>
    </message>
    <message>
        <source>A file of the bundle is missing</source>
        <translation>Un fichier du paquet manque</translation>
    </message>
    <message>
        <source>The bundle has no “%1”.</source>
        <translation>Le paquet n’a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A bundle is only of use with all of its files, in one folder and under their own names.</source>
        <translation>Un paquet ne sert qu’avec tous ses fichiers, dans un seul dossier et sous leurs noms.</translation>
    </message>
    <message>
        <source>Copy all files of the bundle again.</source>
        <translation>Copiez de nouveau tous les fichiers du paquet.</translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation>Le paquet est endommagé</translation>
    </message>
    <message>
        <source>“%1” is not what was signed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>It was changed since the bundle was made, cut short on its way, or never made by this program. Nothing of the bundle was used.</source>
        <translation>Il a été modifié depuis la création du paquet, coupé en route, ou n’a jamais été créé par ce programme. Rien du paquet n’a été utilisé.</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made, and check the drive.</source>
        <translation>Copiez de nouveau le paquet depuis l’endroit où il a été créé, et vérifiez le support.</translation>
    </message>
    <message>
        <source>There is too much in the bundle</source>
        <translation>Il y a trop de choses dans le paquet</translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait&#xa0;%2.</translation>
    </message>
    <message>
        <source>Lists in bundles are bounded, so that reading one never takes much memory.</source>
        <translation>Les listes des paquets sont bornées, pour que leur lecture ne prenne jamais beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>Choose larger parts or fewer versions, in several bundles.</source>
        <translation>Choisissez des parties plus grandes ou moins de versions, en plusieurs paquets.</translation>
    </message>
    <message>
        <source>The bundle is newer than this program</source>
        <translation>Le paquet est plus récent que ce programme</translation>
    </message>
    <message>
        <source>The bundle has format %1.</source>
        <translation>Le paquet est au format&#xa0;%1.</translation>
    </message>
    <message>
        <source>It was made by a newer Vitrine.</source>
        <translation>Il a été créé par une version plus récente de Vitrine.</translation>
    </message>
    <message>
        <source>Install that version of Vitrine here.</source>
        <translation>Installez cette version de Vitrine ici.</translation>
    </message>
    <message>
        <source>The signature of the bundle is wrong</source>
        <translation>La signature du paquet est fausse</translation>
    </message>
    <message>
        <source>The signature of “%1” does not fit.</source>
        <translation>La signature de «&#xa0;%1&#xa0;» ne correspond pas.</translation>
    </message>
    <message>
        <source>bundle.json was changed after it was signed, or the signature is of another bundle. Nothing of the bundle was used.</source>
        <translation>bundle.json a été modifié après la signature, ou la signature est celle d’un autre paquet. Rien du paquet n’a été utilisé.</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made.</source>
        <translation>Copiez de nouveau le paquet depuis l’endroit où il a été créé.</translation>
    </message>
    <message>
        <source>Nobody has said to trust this key</source>
        <translation>Personne n’a accordé sa confiance à cette clé</translation>
    </message>
    <message>
        <source>The bundle is signed with the key %1.</source>
        <translation>Le paquet est signé avec la clé&#xa0;%1.</translation>
    </message>
    <message>
        <source>A signature tells that the bundle is whole, but not who made it. A person has to compare the fingerprint with the one that was shown when the bundle was made.</source>
        <translation>Une signature dit que le paquet est entier, mais pas qui l’a créé. Une personne doit comparer l’empreinte avec celle qui a été affichée à la création du paquet.</translation>
    </message>
    <message>
        <source>If it is the same, import again with this fingerprint: --trust %1.</source>
        <translation>Si c’est la même, importez de nouveau avec cette empreinte&#xa0;: --trust&#xa0;%1.</translation>
    </message>
    <message>
        <source>An earlier bundle is missing</source>
        <translation>Il manque un paquet antérieur</translation>
    </message>
    <message>
        <source>The bundle leaves out what %1 has, which is not here.</source>
        <translation>Le paquet omet ce que contient&#xa0;%1, qui n’est pas ici.</translation>
    </message>
    <message>
        <source>It was made against the earlier bundle %2, so it only has what is new since.</source>
        <translation>Il a été créé par rapport au paquet antérieur&#xa0;%2&#xa0;: il ne contient que ce qui est nouveau depuis.</translation>
    </message>
    <message>
        <source>Import bundle %2 into the same resource group first.</source>
        <translation>Importez d’abord le paquet&#xa0;%2 dans le même groupe de ressources.</translation>
    </message>
    <message>
        <source>The earlier bundle is another catalogue&apos;s</source>
        <translation>Le paquet antérieur est celui d’un autre catalogue</translation>
    </message>
    <message>
        <source>“%1” is not signed by this catalogue.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas signé par ce catalogue.</translation>
    </message>
    <message>
        <source>A bundle leaves out what an earlier one of the same catalogue has.</source>
        <translation>Un paquet omet ce que contient un paquet antérieur du même catalogue.</translation>
    </message>
    <message>
        <source>Name an earlier bundle of this catalogue, or none.</source>
        <translation>Indiquez un paquet antérieur de ce catalogue, ou aucun.</translation>
    </message>
    <message>
        <source>The version is encrypted</source>
        <translation>La version est chiffrée</translation>
    </message>
    <message>
        <source>%1 is encrypted with a disk encryption set.</source>
        <translation>%1 est chiffrée avec un jeu de chiffrement de disque.</translation>
    </message>
    <message>
        <source>A bundle holds its blocks in clear: the bytes would leave their encryption.</source>
        <translation>Un paquet contient ses blocs en clair&#xa0;: les octets quitteraient leur chiffrement.</translation>
    </message>
    <message>
        <source>Leave the version out.</source>
        <translation>Laissez cette version de côté.</translation>
    </message>
    <message>
        <source>There is nothing to carry</source>
        <translation>Il n’y a rien à emporter</translation>
    </message>
    <message>
        <source>No version was found that could go into a bundle.</source>
        <translation>Aucune version à mettre dans un paquet n’a été trouvée.</translation>
    </message>
    <message>
        <source>What was chosen has no version that is Succeeded, or none that you may read.</source>
        <translation>Ce qui a été choisi n’a aucune version à l’état Succeeded, ou aucune que vous puissiez lire.</translation>
    </message>
    <message>
        <source>Choose other galleries or image definitions.</source>
        <translation>Choisissez d’autres galeries ou définitions d’image.</translation>
    </message>
    <message>
        <source>The size of the parts is not possible</source>
        <translation>La taille des parties n’est pas possible</translation>
    </message>
    <message>
        <source>Parts of %1 are not possible.</source>
        <translation>Des parties de&#xa0;%1 ne sont pas possibles.</translation>
    </message>
    <message>
        <source>Parts have between %2 and %3. Drives with FAT take files of less than 4 GiB.</source>
        <translation>Les parties font entre&#xa0;%2 et&#xa0;%3. Les supports en FAT acceptent des fichiers de moins de 4&#xa0;Gio.</translation>
    </message>
    <message>
        <source>Choose a size within these limits.</source>
        <translation>Choisissez une taille dans ces limites.</translation>
    </message>
    <message>
        <source>Another version has this name</source>
        <translation>Une autre version porte ce nom</translation>
    </message>
    <message>
        <source>%1 is here and has other content.</source>
        <translation>%1 est ici et a un autre contenu.</translation>
    </message>
    <message>
        <source>A version never changes. The one in the bundle has other disks, or the one here lies in the recycle bin.</source>
        <translation>Une version ne change jamais. Celle du paquet a d’autres disques, ou celle d’ici se trouve dans la corbeille.</translation>
    </message>
    <message>
        <source>Import into another subscription, or delete the version here.</source>
        <translation>Importez dans un autre abonnement, ou supprimez la version d’ici.</translation>
    </message>
    <message>
        <source>An import of this version is not finished</source>
        <translation>Une importation de cette version n’est pas finie</translation>
    </message>
    <message>
        <source>%1 was begun from somewhere else.</source>
        <translation>%1 a été commencée depuis un autre endroit.</translation>
    </message>
    <message>
        <source>Its import was interrupted, and is to go on from the folder where it was begun.</source>
        <translation>Son importation a été interrompue, et doit reprendre depuis le dossier où elle a été commencée.</translation>
    </message>
    <message>
        <source>Put the bundle back into that folder and import it again, or delete the version.</source>
        <translation>Remettez le paquet dans ce dossier et importez-le de nouveau, ou supprimez la version.</translation>
    </message>
    <message>
        <source>A disk of a bundle is imported</source>
        <translation>Un disque de paquet s’importe</translation>
    </message>
    <message>
        <source>“%1” is a disk of a bundle.</source>
        <translation>«&#xa0;%1&#xa0;» est un disque de paquet.</translation>
    </message>
    <message>
        <source>It may refer to versions that were carried before. Only an import checks the signature and who may read those.</source>
        <translation>Il peut renvoyer à des versions emportées auparavant. Seule une importation vérifie la signature et qui a le droit de les lire.</translation>
    </message>
    <message>
        <source>Import the bundle instead: vitrinectl bundle import, or File ▸ Import bundle in the console.</source>
        <translation>Importez plutôt le paquet&#xa0;: vitrinectl bundle import, ou Fichier ▸ Importer un paquet dans la console.</translation>
    </message>
    <message>
        <source>Boot tests need QEMU</source>
        <translation>Les tests de démarrage ont besoin de QEMU</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer.</source>
        <translation>%1 n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A boot test starts the image here, in a machine of QEMU; images of generation V2 also need its UEFI firmware, OVMF.</source>
        <translation>Un test de démarrage démarre l’image ici, dans une machine QEMU&#xa0;; les images de génération V2 ont aussi besoin de son microprogramme UEFI, OVMF.</translation>
    </message>
    <message>
        <source>Install QEMU (on Debian the packages qemu-system-x86 and ovmf), or run the test on a computer that has it.</source>
        <translation>Installez QEMU (sous Debian, les paquets qemu-system-x86 et ovmf), ou lancez le test sur un ordinateur qui en dispose.</translation>
    </message>
    <message>
        <source>QEMU ended before the test did</source>
        <translation>QEMU s’est arrêté avant la fin du test</translation>
    </message>
    <message>
        <source>%1 did not run the machine of the boot test.</source>
        <translation>%1 n’a pas exécuté la machine du test de démarrage.</translation>
    </message>
    <message>
        <source>It is older than 6.0, memory ran out, or it refused its arguments; the details have its own words. Nothing is known of the image.</source>
        <translation>Sa version est antérieure à 6.0, la mémoire a manqué ou il a refusé ses arguments&#xa0;; les détails donnent son propre message. On ne sait rien de l’image.</translation>
    </message>
    <message>
        <source>Look at the details, then run the test again.</source>
        <translation>Consultez les détails, puis relancez le test.</translation>
    </message>
    <message>
        <source>Images of this architecture are not started</source>
        <translation>Les images de cette architecture ne sont pas démarrées</translation>
    </message>
    <message>
        <source>Boot tests do not start images for %1.</source>
        <translation>Les tests de démarrage ne démarrent pas les images pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>They start images for x64.</source>
        <translation>Ils démarrent les images pour x64.</translation>
    </message>
    <message>
        <source>Make a machine from the image in a region whose host runs this architecture (“vitrinectl vm create --image”) and start that.</source>
        <translation>Créez une machine à partir de l’image dans une région dont l’hôte exécute cette architecture («&#xa0;vitrinectl vm create --image&#xa0;») et démarrez-la.</translation>
    </message>
    <message>
        <source>A boot test is running</source>
        <translation>Un test de démarrage est en cours</translation>
    </message>
    <message>
        <source>%1 is being started already.</source>
        <translation>%1 est déjà en cours de démarrage.</translation>
    </message>
    <message>
        <source>Of each version one boot test runs at a time.</source>
        <translation>Un seul test de démarrage à la fois s’exécute pour chaque version.</translation>
    </message>
    <message>
        <source>Wait until the activity is over, or cancel it.</source>
        <translation>Attendez la fin de l’activité, ou annulez-la.</translation>
    </message>
    <message>
        <source>The version was never started</source>
        <translation>La version n’a jamais été démarrée</translation>
    </message>
    <message>
        <source>There is no boot test of %1.</source>
        <translation>Il n’existe aucun test de démarrage de&#xa0;%1.</translation>
    </message>
    <message>
        <source>None was run, or the catalogue was moved without the folder of its boot tests.</source>
        <translation>Aucun n’a été lancé, ou le catalogue a été déplacé sans le dossier de ses tests de démarrage.</translation>
    </message>
    <message>
        <source>Run one (“vitrinectl sig image-version boot-test”).</source>
        <translation>Lancez-en un («&#xa0;vitrinectl sig image-version boot-test&#xa0;»).</translation>
    </message>
    <message>
        <source>Folder is not a region’s</source>
        <translation>Le dossier n’est pas celui d’une région</translation>
    </message>
    <message>
        <source>%1 is not the folder of a region.</source>
        <translation>%1 n’est pas le dossier d’une région.</translation>
    </message>
    <message>
        <source>It has no region id file, or it is the folder of an availability zone.</source>
        <translation>Il n’a pas de fichier d’identification de région, ou c’est le dossier d’une zone de disponibilité.</translation>
    </message>
    <message>
        <source>Give the region’s own folder, in which vitrine-region.json lies.</source>
        <translation>Indiquez le dossier de la région elle-même, celui qui contient vitrine-region.json.</translation>
    </message>
    <message>
        <source>Region of another catalogue</source>
        <translation>Région d’un autre catalogue</translation>
    </message>
    <message>
        <source>%1 is region %2 of another catalogue.</source>
        <translation>%1 est la région&#xa0;%2 d’un autre catalogue.</translation>
    </message>
    <message>
        <source>Its replicas are sealed with that catalogue’s key, so nobody can tell here whether they are what was published.</source>
        <translation>Ses réplicas sont scellés avec la clé de cet autre catalogue&#xa0;: rien ne permet de savoir ici s’ils sont bien ce qui a été publié.</translation>
    </message>
    <message>
        <source>Open the catalogue the region belongs to, and export its versions.</source>
        <translation>Ouvrez le catalogue auquel appartient la région et exportez-en les versions.</translation>
    </message>
    <message>
        <source>Region is in use</source>
        <translation>La région est utilisée</translation>
    </message>
    <message>
        <source>Replica %2 of region %1 is in use.</source>
        <translation>Le réplica&#xa0;%2 de la région&#xa0;%1 est utilisé.</translation>
    </message>
    <message>
        <source>A job, an export or a machine reads or writes there, perhaps of another program.</source>
        <translation>Une tâche, une exportation ou une machine y lit ou y écrit, peut-être dans un autre programme.</translation>
    </message>
    <message>
        <source>Wait until it is over and move the region again; what is copied already is not copied twice.</source>
        <translation>Attendez qu’elle soit terminée et déplacez de nouveau la région&#xa0;; ce qui est déjà copié ne l’est pas deux fois.</translation>
    </message>
    <message>
        <source>Region holds disks of machines</source>
        <translation>La région contient des disques de machines</translation>
    </message>
    <message>
        <source>Region %1 cannot leave %2 while disks of machines stand there.</source>
        <translation>La région&#xa0;%1 ne peut pas quitter&#xa0;%2 tant que des disques de machines s’y trouvent.</translation>
    </message>
    <message>
        <source>These disks name each other, and machines that run have them open.</source>
        <translation>Ces disques se désignent les uns les autres, et les machines en marche les gardent ouverts.</translation>
    </message>
    <message>
        <source>Publish what is to be kept of the machines, delete them, and try again.</source>
        <translation>Publiez ce qui doit être gardé des machines, supprimez-les, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>vitrine::FaultBar</name>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation>Code&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Élément concerné&#xa0;: %1</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Message du système&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Help on this fault</source>
        <translation>Aide sur cette erreur</translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePanel</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Enregistrer ou imprimer</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleriesDetails</name>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Running tasks</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>Failed tasks</source>
        <translation>Tâches en échec</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation>Toutes les galeries</translation>
    </message>
    <message>
        <source>Publish an image…</source>
        <translation>Publier une image…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryDetails</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation>Nom unique</translation>
    </message>
    <message>
        <source>Image definitions</source>
        <translation>Définitions d’image</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>No image definition yet. A definition describes one kind of image.</source>
        <translation>Aucune définition d’image. Une définition décrit un type d’image.</translation>
    </message>
    <message>
        <source>New definition…</source>
        <translation>Nouvelle définition…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 sur %Ln affichée</numerusform>
            <numerusform>%L1 sur %Ln affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Keeps deleted versions for %n day(s)</source>
        <translation>
            <numerusform>Conserve les versions supprimées pendant %n&#xa0;jour</numerusform>
            <numerusform>Conserve les versions supprimées pendant %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryDialog</name>
    <message>
        <source>Creates resource group %1 in %2.</source>
        <translation>Création du groupe de ressources&#xa0;%1 dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>Creates gallery %1 in %2.</source>
        <translation>Création de la galerie&#xa0;%1 dans&#xa0;%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the gallery&apos;s record lives; images go to regions of their own. %1 of %2 galleries are in use here.</source>
        <extracomment>How many galleries there are in a region, %1, and how many there may be, %2.</extracomment>
        <translation>Emplacement de la fiche de la galerie&#xa0;; les images vont dans leurs propres régions. Galeries utilisées ici&#xa0;:&#xa0;%1 sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>Create a gallery</source>
        <translation>Créer une galerie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Informations de base</translation>
    </message>
    <message>
        <source>Sharing method</source>
        <translation>Méthode de partage</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Review + create</source>
        <translation>Vérifier + créer</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Cre&amp;ate new</source>
        <translation>Créer un gr&amp;oupe</translation>
    </message>
    <message>
        <source>C&amp;hoose existing</source>
        <translation>C&amp;hoisir un groupe existant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>1 to 80 letters, digits, underscores and periods.</source>
        <translation>De 1 à 80 lettres, chiffres, traits de soulignement et points.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Lines of name=value or CSV that are pasted become rows.</source>
        <translation>Les lignes nom=valeur ou CSV collées deviennent des lignes du tableau.</translation>
    </message>
    <message>
        <source>&amp;Create gallery</source>
        <translation>&amp;Créer la galerie</translation>
    </message>
    <message>
        <source>By role (RBAC)</source>
        <translation>Par rôle (RBAC)</translation>
    </message>
    <message>
        <source>By role, and directly with others</source>
        <translation>Par rôle, et directement avec d’autres</translation>
    </message>
    <message>
        <source>By role, and with the whole community</source>
        <translation>Par rôle, et avec toute la communauté</translation>
    </message>
    <message>
        <source>&amp;Sharing method</source>
        <translation>&amp;Méthode de partage</translation>
    </message>
    <message>
        <source>Roles count in any case. With whom it is shared directly is chosen afterwards, on the gallery&apos;s page Access.</source>
        <translation>Les rôles valent dans tous les cas. Les destinataires d’un partage direct se choisissent ensuite, sur la page Accès de la galerie.</translation>
    </message>
    <message>
        <source>Name pre&amp;fix</source>
        <translation>Pré&amp;fixe du nom</translation>
    </message>
    <message>
        <source>5 to 16 letters and digits. The public name begins with them.</source>
        <translation>De 5 à 16 lettres et chiffres. Le nom public commence par eux.</translation>
    </message>
    <message>
        <source>Publisher&apos;s &amp;mail</source>
        <translation>Messa&amp;gerie de l’éditeur</translation>
    </message>
    <message>
        <source>People of the community write to this address.</source>
        <translation>Les membres de la communauté écrivent à cette adresse.</translation>
    </message>
    <message>
        <source>Publisher&apos;s &amp;web address</source>
        <translation>Adresse &amp;web de l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Licence terms</source>
        <translation>Conditions de &amp;licence</translation>
    </message>
    <message>
        <source>Web address or text.</source>
        <translation>Adresse web ou texte.</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryDock</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Filter galleries and images</source>
        <translation>Filtrer les galeries et les images</translation>
    </message>
    <message>
        <source>Galleries and regions</source>
        <translation>Galeries et régions</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Incompris&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>By gallery</source>
        <translation>Par galerie</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Arrangement of the tree</source>
        <translation>Disposition de l’arborescence</translation>
    </message>
    <message>
        <source>Words, and tokens such as region:westeurope, state:failed, os:linux, tag:env=prod, eol&lt;30d</source>
        <translation>Des mots, et des jetons comme région:westeurope, état:failed, se:linux, étiquette:env=prod, fdv&lt;30j</translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryTreeModel</name>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à surveiller</translation>
    </message>
    <message>
        <source>replicating</source>
        <translation>réplication en cours</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>excluded from latest</source>
        <translation>exclue de la plus récente</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>More than can be shown: narrow the filter</source>
        <translation>Trop de résultats pour tout afficher&#xa0;: affinez le filtre</translation>
    </message>
    <message>
        <source>Show more…</source>
        <translation>Afficher la suite…</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Lab accounts</source>
        <translation>Comptes de laboratoire</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Partagé avec moi</translation>
    </message>
</context>
<context>
    <name>vitrine::HelpLibrary</name>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Code: %1 · Reason: %2</source>
        <translation>Code&#xa0;:&#xa0;%1 · Motif&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>vitrine::HelpWindow</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryModel</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Space given back</source>
        <translation>Espace libéré</translation>
    </message>
    <message>
        <source>Move of the region</source>
        <translation>Déplacement de la région</translation>
    </message>
</context>
<context>
    <name>vitrine::ImageChoice</name>
    <message>
        <source>Latest version</source>
        <translation>Version la plus récente</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportBundleDialog</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>The folder that has bundle.json in it.</source>
        <translation>Le dossier qui contient bundle.json.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Choisir un paquet</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>Groupe de re&amp;ssources</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>As in the bundle</source>
        <translation>Comme dans le paquet</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Every byte is checked before anything is made.</source>
        <translation>Chaque octet est vérifié avant toute création.</translation>
    </message>
    <message>
        <source>Look first: nothing is changed before you say so.</source>
        <translation>Regardez d’abord&#xa0;: rien ne change avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>I &amp;trust the key that signed the bundle</source>
        <translation>J’accorde ma &amp;confiance à la clé qui a signé le paquet</translation>
    </message>
    <message>
        <source>I trust the key that signed the bundle</source>
        <translation>J’accorde ma confiance à la clé qui a signé le paquet</translation>
    </message>
    <message>
        <source>%1. Compare it with what was shown where the bundle was made.</source>
        <translation>%1. Comparez-la avec ce qui a été affiché là où le paquet a été créé.</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>E&amp;xaminer</translation>
    </message>
</context>
<context>
    <name>vitrine::InvitationsPage</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <extracomment>%1 is the name of a tenant</extracomment>
        <translation>Locataire&#xa0;%1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <extracomment>%1 is the name of a subscription</extracomment>
        <translation>Abonnement&#xa0;%1</translation>
    </message>
    <message>
        <source>A gallery of another tenant is seen here once its invitation is accepted. Its images can then be used, not changed.</source>
        <translation>La galerie d’un autre locataire devient visible ici une fois l’invitation acceptée. Ses images peuvent alors être utilisées, mais pas modifiées.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>A&amp;ccepter</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;fuser</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Subscription of the gallery</source>
        <translation>Abonnement de la galerie</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagée avec</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>vitrine::JobLogTexts</name>
    <message>
        <source>Put into the queue</source>
        <translation>Mise en file</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>Mise en pause par&#xa0;%1</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>Reprise par&#xa0;%1</translation>
    </message>
    <message>
        <source>Priority changed by %1: %2</source>
        <extracomment>%1 is a person, %2 High, Normal or Low</extracomment>
        <translation>Priorité changée par&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No byte for 30 seconds</source>
        <translation>Aucun octet depuis 30&#xa0;secondes</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Reprise du transfert</translation>
    </message>
    <message>
        <source>Replica %1 committed, %2 stored</source>
        <translation>Réplica&#xa0;%1 validé,&#xa0;%2 stockés</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>of a job in the queue</extracomment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
</context>
<context>
    <name>vitrine::LabAccountDetails</name>
    <message>
        <source>No gallery attached</source>
        <translation>Aucune galerie jointe</translation>
    </message>
    <message>
        <source>Labs are made from its enabled images, and templates are exported to it. Another gallery can be attached after this one was detached.</source>
        <translation>Les laboratoires sont créés à partir de ses images activées, et les modèles y sont exportés. Une autre galerie peut être jointe une fois celle-ci détachée.</translation>
    </message>
    <message>
        <source>Attach a gallery: labs are made from its images, and templates are exported to it.</source>
        <translation>Joignez une galerie&#xa0;: les laboratoires sont créés à partir de ses images, et les modèles y sont exportés.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Its role on the gallery</source>
        <translation>Son rôle sur la galerie</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratoires</translation>
    </message>
    <message>
        <source>Images that labs can be made from</source>
        <translation>Images à partir desquelles créer des laboratoires</translation>
    </message>
    <message>
        <source>No image. Attach a gallery on the page Gallery; its images are enabled then.</source>
        <translation>Aucune image. Joignez une galerie dans la page Galerie&#xa0;; ses images sont alors activées.</translation>
    </message>
    <message>
        <source>No lab yet. Make one from an image of the gallery, or from a registered disk.</source>
        <translation>Aucun laboratoire. Créez-en un à partir d’une image de la galerie ou d’un disque inscrit.</translation>
    </message>
</context>
<context>
    <name>vitrine::LabAccountDialog</name>
    <message>
        <source>New lab account</source>
        <translation>Nouveau compte de laboratoire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The disks of its labs are stored there. Images need a replica in it.</source>
        <translation>Les disques de ses laboratoires y sont stockés. Les images doivent y avoir un réplica.</translation>
    </message>
    <message>
        <source>&amp;Create lab account</source>
        <translation>&amp;Créer le compte de laboratoire</translation>
    </message>
</context>
<context>
    <name>vitrine::LabAccountsDetails</name>
    <message>
        <source>Lab accounts</source>
        <translation>Comptes de laboratoire</translation>
    </message>
    <message>
        <source>No lab account yet. A lab account holds the labs of one region and the gallery they are made from. Make one to begin.</source>
        <translation>Aucun compte de laboratoire. Un compte réunit les laboratoires d’une région et la galerie à partir de laquelle ils sont créés. Créez-en un pour commencer.</translation>
    </message>
</context>
<context>
    <name>vitrine::LabCommands</name>
    <message>
        <source>The gallery is attached; all its images are enabled.</source>
        <translation>La galerie est jointe&#xa0;; toutes ses images sont activées.</translation>
    </message>
    <message>
        <source>The template is exported as %1 %2.</source>
        <translation>Le modèle est exporté en tant que&#xa0;%1&#xa0;%2.</translation>
    </message>
    <message>
        <source>Detach the gallery from %1?</source>
        <translation>Détacher la galerie de&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>Labs that were made from it stay. No lab can be made from its images, and no template be exported to it, until it is attached again.</source>
        <translation>Les laboratoires créés à partir d’elle restent. Tant qu’elle n’est pas jointe à nouveau, aucun laboratoire ne peut être créé à partir de ses images et aucun modèle ne peut y être exporté.</translation>
    </message>
    <message>
        <source>&amp;Detach gallery</source>
        <translation>&amp;Détacher la galerie</translation>
    </message>
    <message>
        <source>The gallery is detached.</source>
        <translation>La galerie est détachée.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) enabled.</source>
        <translation>
            <numerusform>%n image activée.</numerusform>
            <numerusform>%n images activées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) disabled.</source>
        <translation>
            <numerusform>%n image désactivée.</numerusform>
            <numerusform>%n images désactivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lab account %1?</source>
        <translation>Supprimer le compte de laboratoire&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>Only an account without labs can be deleted. Its gallery stays.</source>
        <translation>Seul un compte sans laboratoire peut être supprimé. Sa galerie reste.</translation>
    </message>
    <message>
        <source>&amp;Delete lab account</source>
        <translation>&amp;Supprimer le compte de laboratoire</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>The template and the disks of %n machine(s) go.</source>
        <translation>
            <numerusform>Le modèle et le disque de&#xa0;%n machine disparaissent.</numerusform>
            <numerusform>Le modèle et les disques de&#xa0;%n machines disparaissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratoire</translation>
    </message>
    <message>
        <source>New lab &amp;account…</source>
        <translation>Nouveau compte de l&amp;aboratoire…</translation>
    </message>
    <message>
        <source>A&amp;ttach gallery…</source>
        <translation>Join&amp;dre une galerie…</translation>
    </message>
    <message>
        <source>Detac&amp;h gallery…</source>
        <translation>Détac&amp;her la galerie…</translation>
    </message>
    <message>
        <source>&amp;Enable selected images</source>
        <translation>&amp;Activer les images sélectionnées</translation>
    </message>
    <message>
        <source>D&amp;isable selected images</source>
        <translation>Dé&amp;sactiver les images sélectionnées</translation>
    </message>
    <message>
        <source>&amp;New lab…</source>
        <translation>&amp;Nouveau laboratoire…</translation>
    </message>
    <message>
        <source>&amp;Export to Shared Image Gallery…</source>
        <translation>&amp;Exporter vers Shared Image Gallery…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Capacit&amp;y…</source>
        <translation>Capac&amp;ité…</translation>
    </message>
    <message>
        <source>Reset &amp;machine…</source>
        <translation>Réinitialiser la &amp;machine…</translation>
    </message>
    <message>
        <source>&amp;Reset all machines…</source>
        <translation>&amp;Réinitialiser toutes les machines…</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) get a new disk; what was done on them is lost.</source>
        <translation>
            <numerusform>%n machine reçoit un nouveau disque&#xa0;; ce qui y a été fait est perdu.</numerusform>
            <numerusform>%n machines reçoivent un nouveau disque&#xa0;; ce qui y a été fait est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being published.</source>
        <translation>%1 est en cours de publication.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) go with what was done on them.</source>
        <translation>
            <numerusform>%n machine disparaît avec ce qui y a été fait.</numerusform>
            <numerusform>%n machines disparaissent avec ce qui y a été fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n machine(s).</source>
        <translation>
            <numerusform>%1 a&#xa0;%n machine.</numerusform>
            <numerusform>%1 a&#xa0;%n machines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine %1 is as it was published.</source>
        <translation>La machine&#xa0;%1 est telle qu’elle a été publiée.</translation>
    </message>
    <message>
        <source>Every machine of %1 is as it was published.</source>
        <translation>Toutes les machines de&#xa0;%1 sont telles qu’elles ont été publiées.</translation>
    </message>
    <message>
        <source>Reset machine %1 of %2?</source>
        <translation>Réinitialiser la machine&#xa0;%1 de&#xa0;%2&#xa0;?</translation>
    </message>
    <message>
        <source>It gets the disk that was published; what was done on it since is lost.</source>
        <translation>Elle reçoit le disque qui a été publié&#xa0;; ce qui y a été fait depuis est perdu.</translation>
    </message>
    <message>
        <source>&amp;Reset machine</source>
        <translation>&amp;Réinitialiser la machine</translation>
    </message>
    <message numerus="yes">
        <source>What was done on %n machine(s) since they were published is lost.</source>
        <translation>
            <numerusform>Ce qui a été fait sur&#xa0;%n machine depuis sa publication est perdu.</numerusform>
            <numerusform>Ce qui a été fait sur&#xa0;%n machines depuis leur publication est perdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::LabDetails</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Créé à partir de</translation>
    </message>
    <message>
        <source>Exported as</source>
        <translation>Exporté en tant que</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>OS type</source>
        <translation>Type de système d’exploitation</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>Taille du disque</translation>
    </message>
    <message>
        <source>Template disk</source>
        <translation>Disque du modèle</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Dernière publication</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Exporting as %1: %2</source>
        <extracomment>%1 is a version, %2 a state such as Copying</extracomment>
        <translation>Exportation en tant que&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>The template is being made: %1</source>
        <translation>Création du modèle&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The lab is being published: %1</source>
        <translation>Publication du laboratoire&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Progress of the work on the template</source>
        <translation>Avancement du travail sur le modèle</translation>
    </message>
    <message>
        <source>Change the template&apos;s disk with the program that runs your machines, then publish it to the participants, or export it to the gallery. An exported image is always specialized.</source>
        <translation>Modifiez le disque du modèle avec le programme qui exécute vos machines, puis publiez-le pour les participants ou exportez-le vers la galerie. Une image exportée est toujours spécialisée.</translation>
    </message>
    <message>
        <source>Machines of the lab</source>
        <translation>Machines du laboratoire</translation>
    </message>
    <message>
        <source>The lab is not published. Publish it to make a machine for each participant.</source>
        <translation>Le laboratoire n’est pas publié. Publiez-le pour créer une machine par participant.</translation>
    </message>
</context>
<context>
    <name>vitrine::LabLists</name>
    <message>
        <source>Being made</source>
        <translation>En cours de création</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Dernière publication</translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>Latest version here</source>
        <translation>Version la plus récente ici</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>For labs</source>
        <translation>Pour les laboratoires</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Disk made</source>
        <translation>Disque créé</translation>
    </message>
</context>
<context>
    <name>vitrine::LimitWarning</name>
    <message>
        <source>The limits could not be checked: %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>Les limites n’ont pas pu être vérifiées&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>vitrine::LimitsView</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>No limit is near.</source>
        <translation>Aucune limite n’est proche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) used to 80 % or more.</source>
        <translation>
            <numerusform>%Ln limite utilisée à 80&#xa0;% ou plus.</numerusform>
            <numerusform>%Ln limites utilisées à 80&#xa0;% ou plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ListColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>vitrine::MachineCommands</name>
    <message>
        <source>%1 runs.</source>
        <translation>%1 est en cours d’exécution.</translation>
    </message>
    <message>
        <source>%1 is made as soon as its image is in the region.</source>
        <translation>%1 sera créée dès que son image sera dans la région.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 est créée.</translation>
    </message>
    <message>
        <source>%1 is not made: laying its image down was cancelled.</source>
        <translation>%1 n’est pas créée&#xa0;: le dépôt de son image a été annulé.</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>Éteindre&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>As if its power were cut. The host forgets it; its disks stay.</source>
        <translation>Comme si son alimentation était coupée. L’hôte l’oublie&#xa0;; ses disques restent.</translation>
    </message>
    <message>
        <source>As if its power were cut. What the guest has not written yet is lost.</source>
        <translation>Comme si son alimentation était coupée. Ce que l’invité n’a pas encore écrit est perdu.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Éteindre</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 est éteinte.</translation>
    </message>
    <message>
        <source>Mark %1 as generalized?</source>
        <translation>Marquer&#xa0;%1 comme généralisée&#xa0;?</translation>
    </message>
    <message>
        <source>Do this after its accounts and host name were taken out, with Sysprep or waagent. It can never be started again, only be the source of an image.</source>
        <translation>Faites-le après en avoir retiré les comptes et le nom d’hôte, avec Sysprep ou waagent. Elle ne pourra plus jamais démarrer, seulement être la source d’une image.</translation>
    </message>
    <message>
        <source>&amp;Mark as generalized</source>
        <translation>&amp;Marquer comme généralisée</translation>
    </message>
    <message>
        <source>%1 is generalized.</source>
        <translation>%1 est généralisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go with their disks.</source>
        <translation>
            <numerusform>%n instance disparaît avec ses disques.</numerusform>
            <numerusform>%n instances disparaissent avec leurs disques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n instance(s).</source>
        <translation>
            <numerusform>%1 a&#xa0;%n instance.</numerusform>
            <numerusform>%1 a&#xa0;%n instances.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Forget machine %1?</source>
        <translation>Oublier la machine&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>It is only registered: its disks and files stay.</source>
        <translation>Elle est seulement inscrite&#xa0;: ses disques et ses fichiers restent.</translation>
    </message>
    <message>
        <source>&amp;Forget machine</source>
        <translation>&amp;Oublier la machine</translation>
    </message>
    <message>
        <source>The machine and its disks go, with all that was done on it.</source>
        <translation>La machine et ses disques disparaissent, avec tout ce qui y a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>The scale set goes with the disks of its %n instance(s).</source>
        <translation>
            <numerusform>Le groupe identique disparaît avec les disques de&#xa0;%n instance.</numerusform>
            <numerusform>Le groupe identique disparaît avec les disques de ses&#xa0;%n instances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machi&amp;ne</source>
        <translation>Machi&amp;ne</translation>
    </message>
    <message>
        <source>Crea&amp;te machine…</source>
        <translation>Créer une m&amp;achine…</translation>
    </message>
    <message>
        <source>C&amp;reate scale set…</source>
        <translation>Créer un &amp;groupe identique…</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>&amp;Switch off…</source>
        <translation>É&amp;teindre…</translation>
    </message>
    <message>
        <source>Deall&amp;ocate…</source>
        <translation>&amp;Libérer…</translation>
    </message>
    <message>
        <source>Mark as &amp;generalized…</source>
        <translation>Marquer comme gé&amp;néralisée…</translation>
    </message>
    <message>
        <source>Sca&amp;le…</source>
        <translation>Mettre à l’éch&amp;elle…</translation>
    </message>
</context>
<context>
    <name>vitrine::MachineDetails</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>OS type</source>
        <translation>Type de système d’exploitation</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation>Nom de l’ordinateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a disk&apos;s size and file</extracomment>
        <translation>%1 dans&#xa0;%2</translation>
    </message>
    <message>
        <source>OS disk</source>
        <translation>Disque du système d’exploitation</translation>
    </message>
    <message>
        <source>Data disk, LUN %1</source>
        <translation>Disque de données, LUN&#xa0;%1</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Its own files</source>
        <translation>Ses propres fichiers</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The machine has written nothing yet.</source>
        <translation>La machine n’a encore rien écrit.</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Console série</translation>
    </message>
    <message>
        <source>What the machine wrote to its serial console</source>
        <translation>Ce que la machine a écrit sur sa console série</translation>
    </message>
</context>
<context>
    <name>vitrine::MachineDialog</name>
    <message>
        <source>%1 (no replica)</source>
        <extracomment>%1 is a region that has no replica of the image</extracomment>
        <translation>%1 (aucun réplica)</translation>
    </message>
    <message>
        <source>No region has a replica of this image yet. Replicate it first.</source>
        <translation>Aucune région n’a encore de réplica de cette image. Répliquez-la d’abord.</translation>
    </message>
    <message>
        <source>Generalized: the machine is given a name and an account at its first start.</source>
        <translation>Généralisée&#xa0;: la machine reçoit un nom et un compte à son premier démarrage.</translation>
    </message>
    <message>
        <source>Specialized: the machine starts with the name and the accounts that are in the image, so none can be given.</source>
        <translation>Spécialisée&#xa0;: la machine démarre avec le nom et les comptes contenus dans l’image&#xa0;; aucun ne peut donc être donné.</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processeur</numerusform>
            <numerusform>%n processeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) from %3 in %4</source>
        <extracomment>name, size, image, region</extracomment>
        <translation>%1 (%2) à partir de&#xa0;%3, dans&#xa0;%4</translation>
    </message>
    <message>
        <source>The first machine of an image in a region costs one copy of it; the others only what they change.</source>
        <translation>La première machine d’une image dans une région coûte une copie de celle-ci&#xa0;; les autres, seulement ce qu’elles modifient.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s):</source>
        <translation>
            <numerusform>%n instance&#xa0;:</numerusform>
            <numerusform>%n instances&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view + create</source>
        <translation>&amp;Vérifier + créer</translation>
    </message>
    <message>
        <source>&amp;Create machine</source>
        <translation>&amp;Créer la machine</translation>
    </message>
    <message>
        <source>&amp;Create scale set</source>
        <translation>&amp;Créer le groupe identique</translation>
    </message>
    <message>
        <source>Create a machine</source>
        <translation>Créer une machine</translation>
    </message>
    <message>
        <source>Create a scale set</source>
        <translation>Créer un groupe identique</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>Image version</source>
        <translation>Version d’image</translation>
    </message>
    <message>
        <source>Machine &amp;name</source>
        <translation>&amp;Nom de la machine</translation>
    </message>
    <message>
        <source>Scale set &amp;name</source>
        <translation>&amp;Nom du groupe identique</translation>
    </message>
    <message>
        <source>Machine name</source>
        <translation>Nom de la machine</translation>
    </message>
    <message>
        <source>Scale set name</source>
        <translation>Nom du groupe identique</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Processors: </source>
        <extracomment>how many virtual processors a machine has</extracomment>
        <translation>Processeurs&#xa0;: </translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Mémoire en Mio</translation>
    </message>
    <message>
        <source>Memory: </source>
        <extracomment>how much memory a machine has</extracomment>
        <translation>Mémoire&#xa0;: </translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Ins&amp;tances</source>
        <translation>In&amp;stances</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Computer n&amp;ame</source>
        <translation>Nom de l’&amp;ordinateur</translation>
    </message>
    <message>
        <source>Computer n&amp;ame prefix</source>
        <translation>Préfixe du nom d’&amp;ordinateur</translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation>Nom de l’ordinateur</translation>
    </message>
    <message>
        <source>The name of the machine</source>
        <translation>Le nom de la machine</translation>
    </message>
    <message>
        <source>The name of the scale set</source>
        <translation>Le nom du groupe identique</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Only its hash is kept</source>
        <translation>Seul son hachage est conservé</translation>
    </message>
    <message>
        <source>SSH public &amp;keys</source>
        <translation>C&amp;lés publiques SSH</translation>
    </message>
    <message>
        <source>SSH public keys</source>
        <translation>Clés publiques SSH</translation>
    </message>
    <message>
        <source>One on a line, as in an authorized_keys file</source>
        <translation>Une par ligne, comme dans un fichier authorized_keys</translation>
    </message>
    <message>
        <source>Will be made</source>
        <translation>Sera créé</translation>
    </message>
</context>
<context>
    <name>vitrine::MachineLists</name>
    <message>
        <source>Registered only</source>
        <translation>Inscrite seulement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Generalized</source>
        <translation>Généralisée</translation>
    </message>
    <message>
        <source>Deallocated</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>OS type</source>
        <translation>Type de système d’exploitation</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation>Nom de l’ordinateur</translation>
    </message>
</context>
<context>
    <name>vitrine::MachinesDetails</name>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Scale sets</source>
        <translation>Groupes identiques</translation>
    </message>
    <message>
        <source>No machine yet. Create one from an image version: choose it here, or in the menu of the version.</source>
        <translation>Aucune machine. Créez-en une à partir d’une version d’image&#xa0;: choisissez-la ici, ou dans le menu de la version.</translation>
    </message>
    <message>
        <source>No scale set yet. A scale set is a number of machines that are made alike from one image.</source>
        <translation>Aucun groupe identique. Un groupe identique est un nombre de machines créées de la même façon à partir d’une image.</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 free</source>
        <translation>%1&#xa0;: seulement %2 d’espace libre</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>No task running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>À propos de Vitrine</translation>
    </message>
    <message>
        <source>Vitrine %1</source>
        <translation>Vitrine %1</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own shared image gallery. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>La galerie d’images partagées de votre organisation. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Tasks are running</source>
        <translation>Des tâches sont en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) still running.</source>
        <translation>
            <numerusform>%n tâche est encore en cours.</numerusform>
            <numerusform>%n tâches sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication that is paused keeps what it has done and goes on at the next start.</source>
        <translation>Une réplication mise en pause conserve ce qui est déjà fait et reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Mettre en pause et quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Vitrine - image galleries</source>
        <translation>Vitrine - galeries d’images</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) copied.</source>
        <translation>
            <numerusform>%n ressource copiée.</numerusform>
            <numerusform>%n ressources copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>Dossier d’assistance (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <extracomment>%1 is one account, or several</extracomment>
        <translation>Connecté&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Deployed, as far as it goes: what waits for copies is made when the template is deployed again.</source>
        <translation>Déployé autant que possible&#xa0;: ce qui attend des copies sera créé quand le modèle sera déployé de nouveau.</translation>
    </message>
    <message>
        <source>Deployed: %1</source>
        <translation>Déployé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Export as a template</source>
        <translation>Exporter comme modèle</translation>
    </message>
    <message>
        <source>Template (*.json)</source>
        <translation>Modèle (*.json)</translation>
    </message>
    <message>
        <source>Fingerprint of the bundle: %1</source>
        <translation>Empreinte du paquet&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>vitrine::MembersDialog</name>
    <message>
        <source>Members of %1</source>
        <extracomment>%1 is the name of a group</extracomment>
        <translation>Membres de&#xa0;%1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Who can be added</source>
        <translation>Qui peut être ajouté</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>vitrine::NameDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer définitivement&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <extracomment>%1 is the name that must be typed</extracomment>
        <translation>Pour confirmer, saisissez&#xa0;%1</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard work</source>
        <translation>Abandonner le travail</translation>
    </message>
    <message>
        <source>Discard what was done in %1?</source>
        <translation>Abandonner ce qui a été fait dans&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>Discard the work</source>
        <translation>Abandonner le travail</translation>
    </message>
</context>
<context>
    <name>vitrine::NewLabDialog</name>
    <message>
        <source>Image of the gallery</source>
        <translation>Image de la galerie</translation>
    </message>
    <message>
        <source>Disabled in the lab account</source>
        <translation>Désactivée dans le compte de laboratoire</translation>
    </message>
    <message>
        <source>Registered disk</source>
        <translation>Disque inscrit</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>There is nothing to make a lab from. Attach a gallery to the account, or register a disk in its region.</source>
        <translation>Il n’y a rien à partir de quoi créer un laboratoire. Joignez une galerie au compte, ou inscrivez un disque dans sa région.</translation>
    </message>
    <message>
        <source>The lab takes the latest version. A disk of an image for labs has at most 128 GiB, and no data disks stand beside it.</source>
        <translation>Le laboratoire prend la version la plus récente. Une image pour les laboratoires a un seul disque, de 128 Gio au plus.</translation>
    </message>
    <message>
        <source>New lab in %1</source>
        <extracomment>%1 is the name of a lab account</extracomment>
        <translation>Nouveau laboratoire dans&#xa0;%1</translation>
    </message>
    <message>
        <source>Lab &amp;name</source>
        <translation>&amp;Nom du laboratoire</translation>
    </message>
    <message>
        <source>Lab name</source>
        <translation>Nom du laboratoire</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Images that labs can be made from</source>
        <translation>Images à partir desquelles créer des laboratoires</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>&amp;Create lab</source>
        <translation>&amp;Créer le laboratoire</translation>
    </message>
</context>
<context>
    <name>vitrine::OptionsPage</name>
    <message>
        <source>Standard HDD</source>
        <translation>HDD standard</translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <translation>SSD standard</translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation>SSD premium</translation>
    </message>
    <message>
        <source>Ultra disk</source>
        <translation>Disque Ultra</translation>
    </message>
    <message>
        <source>Standard SSD, ZRS</source>
        <extracomment>ZRS: kept in three availability zones.</extracomment>
        <translation>SSD standard, ZRS</translation>
    </message>
    <message>
        <source>Premium SSD, ZRS</source>
        <translation>SSD premium, ZRS</translation>
    </message>
    <message>
        <source>Publishing options</source>
        <translation>Options de publication</translation>
    </message>
    <message>
        <source>Terms and life</source>
        <translation>Conditions et durée de vie</translation>
    </message>
    <message>
        <source>Given by the image definition. End of life, vCPUs and memory may be changed on its own page.</source>
        <translation>Fixées par la définition d’image. La fin de vie, les processeurs virtuels et la mémoire se modifient sur sa propre page.</translation>
    </message>
    <message>
        <source>For whoever uses the image. Everything on this page may stay empty.</source>
        <translation>Pour les utilisateurs de l’image. Tout peut rester vide sur cette page.</translation>
    </message>
    <message>
        <source>&amp;Release notes URI</source>
        <translation>URI des &amp;notes de publication</translation>
    </message>
    <message>
        <source>Privacy &amp;statement URI</source>
        <translation>URI de la déclaration de &amp;confidentialité</translation>
    </message>
    <message>
        <source>E&amp;ULA</source>
        <translation>CL&amp;UF</translation>
    </message>
    <message>
        <source>The terms of use, or the address they are found at.</source>
        <translation>Les conditions d’utilisation, ou l’adresse où elles se trouvent.</translation>
    </message>
    <message>
        <source>&amp;End of life date</source>
        <translation>&amp;Date de fin de vie</translation>
    </message>
    <message>
        <source>Of the whole definition. May be changed later.</source>
        <translation>De toute la définition. Modifiable ultérieurement.</translation>
    </message>
    <message>
        <source>Recommended machines</source>
        <translation>Machines recommandées</translation>
    </message>
    <message>
        <source>Advice for whoever creates machines from the image. May be changed later.</source>
        <translation>Conseil pour la création de machines à partir de l’image. Modifiable ultérieurement.</translation>
    </message>
    <message>
        <source>Recommended &amp;vCPUs</source>
        <translation>Pr&amp;ocesseurs virtuels recommandés</translation>
    </message>
    <message>
        <source>Recommended vCPUs, at least</source>
        <translation>Processeurs virtuels recommandés, au moins</translation>
    </message>
    <message>
        <source>Recommended vCPUs, at most</source>
        <translation>Processeurs virtuels recommandés, au plus</translation>
    </message>
    <message>
        <source>Recommended &amp;memory (GiB)</source>
        <translation>&amp;Mémoire recommandée (Gio)</translation>
    </message>
    <message>
        <source>Recommended memory in GiB, at least</source>
        <translation>Mémoire recommandée en Gio, au moins</translation>
    </message>
    <message>
        <source>Recommended memory in GiB, at most</source>
        <translation>Mémoire recommandée en Gio, au plus</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>A recommendation that is not given.</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Disallowed disk types</source>
        <translation>Types de disque non autorisés</translation>
    </message>
    <message>
        <source>Machines cannot be created with disks of the types that are ticked.</source>
        <translation>Aucune machine ne peut être créée avec un disque d’un type coché.</translation>
    </message>
    <message>
        <source>Purchase plan</source>
        <translation>Plan d’achat</translation>
    </message>
    <message>
        <source>Only for images that go back to one of the marketplace: the plan has to be the same as that image&apos;s.</source>
        <translation>Uniquement pour une image issue de la Place de marché&#xa0;: le plan doit être celui de cette image.</translation>
    </message>
    <message>
        <source>&amp;From the marketplace</source>
        <translation>&amp;Issue de la Place de marché</translation>
    </message>
    <message>
        <source>Plan pu&amp;blisher</source>
        <translation>Éditeu&amp;r du plan</translation>
    </message>
    <message>
        <source>Plan n&amp;ame</source>
        <translation>Nom du pl&amp;an</translation>
    </message>
    <message>
        <source>Plan pr&amp;oduct</source>
        <translation>Produi&amp;t du plan</translation>
    </message>
</context>
<context>
    <name>vitrine::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanDialog</name>
    <message>
        <source>No replica is made or removed.</source>
        <translation>Aucun réplica n’est créé ni supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) to make</source>
        <translation>
            <numerusform>%n copie à créer</numerusform>
            <numerusform>%n copies à créer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>%1 à écrire</translation>
    </message>
    <message>
        <source>up to %1 to write</source>
        <translation>jusqu’à&#xa0;%1 à écrire</translation>
    </message>
    <message>
        <source>about %1, as fast as past jobs</source>
        <extracomment>%1 is a time, for example 14 min</extracomment>
        <translation>environ&#xa0;%1, au rythme des tâches passées</translation>
    </message>
    <message>
        <source>time not known: nothing measured yet</source>
        <translation>durée inconnue&#xa0;: aucune mesure pour l’instant</translation>
    </message>
    <message>
        <source>up to %1 freed</source>
        <translation>jusqu’à&#xa0;%1 libérés</translation>
    </message>
    <message>
        <source>“latest” changes from %1 to %2.</source>
        <extracomment>%1 and %2 are version numbers, or a dash for none</extracomment>
        <translation>«&#xa0;latest&#xa0;» passe de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>“latest” in %1 changes from %2 to %3.</source>
        <extracomment>%1 is a region, %2 and %3 are version numbers, or a dash for none</extracomment>
        <translation>«&#xa0;latest&#xa0;» dans&#xa0;%1 passe de&#xa0;%2 à&#xa0;%3.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Change the replication of %1</source>
        <translation>Modifier la réplication de&#xa0;%1</translation>
    </message>
    <message>
        <source>Copied from the version&apos;s source.</source>
        <translation>Copie depuis la source de la version.</translation>
    </message>
    <message>
        <source>Copied from %1.</source>
        <translation>Copie depuis&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>I &amp;understand that %n region(s) lose this image</source>
        <translation>
            <numerusform>Je &amp;comprends que&#xa0;%n région perd cette image</numerusform>
            <numerusform>Je &amp;comprends que&#xa0;%n régions perdent cette image</numerusform>
        </translation>
    </message>
    <message>
        <source>I &amp;understand that replicas of this image are removed</source>
        <translation>Je &amp;comprends que des réplicas de cette image sont supprimés</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::PlanList</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>To write</source>
        <extracomment>Heading: bytes that a region gets</extracomment>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Freed</source>
        <extracomment>Heading: bytes that a region gets back</extracomment>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is a size; what other versions use as well stays</extracomment>
        <translation>jusqu’à&#xa0;%1</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajoutée</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− retirée</translation>
    </message>
    <message>
        <source>− fewer replicas</source>
        <translation>− moins de réplicas</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ modifiée</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= inchangée</translation>
    </message>
    <message>
        <source>%1, now excluded from latest</source>
        <extracomment>%1 is a number of replicas</extracomment>
        <translation>%1, désormais exclue de la plus récente</translation>
    </message>
    <message>
        <source>%1, no longer excluded from latest</source>
        <translation>%1, n’est plus exclue de la plus récente</translation>
    </message>
</context>
<context>
    <name>vitrine::PreflightReport</name>
    <message>
        <source>Preflight report</source>
        <translation>Rapport de contrôle préalable</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Taille virtuelle</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Taille occupée</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Choose a source: what can be told from it stands here before anything is copied.</source>
        <translation>Choisissez une source&#xa0;: ce qui peut en être déterminé s’affiche ici, avant toute copie.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1: this is copied and stored</source>
        <extracomment>%1 is a size: only the occupied part of a disk is copied and stored.</extracomment>
        <translation>%1&#xa0;: quantité copiée et stockée</translation>
    </message>
    <message>
        <source>Cannot be told from the disk</source>
        <translation>Ne peut pas être déterminé à partir du disque</translation>
    </message>
    <message>
        <source>%1, but the image definition says %2</source>
        <translation>%1, mais la définition d’image indique %2</translation>
    </message>
    <message>
        <source>Cannot be told from the disk: you decide</source>
        <translation>Ne peut pas être déterminé à partir du disque&#xa0;: à vous de choisir</translation>
    </message>
    <message>
        <source>A whole number of MiB</source>
        <translation>Nombre entier de Mio</translation>
    </message>
    <message>
        <source>Not a whole number of MiB: a VHD made from it is rounded up</source>
        <translation>Nombre non entier de Mio&#xa0;: un VHD créé à partir de ce disque est arrondi au Mio supérieur</translation>
    </message>
    <message>
        <source>At least %1 of the disk is empty</source>
        <extracomment>%1 is a percentage: so much of the disk need not be copied.</extracomment>
        <translation>Au moins %1 du disque est vide</translation>
    </message>
    <message>
        <source>The end of the disk is missing: the partition table is that of a larger one</source>
        <translation>Il manque la fin du disque&#xa0;: la table de partitions est celle d’un disque plus grand</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every partition begins on a whole MiB: it may be slow</source>
        <translation>Certaines partitions ne commencent pas sur un Mio entier&#xa0;: le disque peut être lent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>vitrine::PriceDialog</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Three capital letters, as EUR. Amounts are not converted; the examples count in their own currency alone.</source>
        <translation>Trois lettres majuscules, par exemple EUR. Les montants ne sont pas convertis&#xa0;; les exemples ne comptent que dans leur propre devise.</translation>
    </message>
    <message>
        <source>Currency of all prices</source>
        <translation>Devise de tous les prix</translation>
    </message>
    <message>
        <source>&amp;Prices of a GiB</source>
        <translation>&amp;Prix d’un Gio</translation>
    </message>
    <message>
        <source>Stored for a month, by storage type, and copied out of the region, once. An empty cell takes the general price, or the example.</source>
        <translation>Stocké pendant un mois, selon le type de stockage, et copié hors de la région, une fois. Une cellule vide reprend le prix général, ou l’exemple.</translation>
    </message>
    <message>
        <source>Prices of a GiB by region</source>
        <translation>Prix d’un Gio par région</translation>
    </message>
    <message>
        <source>&amp;Back to the examples</source>
        <translation>&amp;Revenir aux exemples</translation>
    </message>
    <message>
        <source>&amp;Save prices</source>
        <translation>&amp;Enregistrer les prix</translation>
    </message>
</context>
<context>
    <name>vitrine::PriceModel</name>
    <message>
        <source>%1 (example)</source>
        <extracomment>a price that comes with the program, to be replaced</extracomment>
        <translation>%1 (exemple)</translation>
    </message>
    <message>
        <source>%1 (general)</source>
        <extracomment>a price that a region shares with all that have none of their own</extracomment>
        <translation>%1 (général)</translation>
    </message>
    <message>
        <source>Every other region</source>
        <translation>Toute autre région</translation>
    </message>
    <message>
        <source>Copied out, a GiB</source>
        <translation>Copié vers l’extérieur, par Gio</translation>
    </message>
</context>
<context>
    <name>vitrine::PrincipalDialog</name>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Signs in as</source>
        <translation>Nom de conne&amp;xion</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Nom co&amp;urt</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Without spaces, unique in the tenant: alice@example.com, for example.</source>
        <translation>Sans espaces, unique dans le locataire&#xa0;: alice@example.com, par exemple.</translation>
    </message>
    <message>
        <source>Empty: the name without its spaces.</source>
        <translation>Vide&#xa0;: le nom sans ses espaces.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Only its hash is kept. Nobody can read it again.</source>
        <translation>Seule son empreinte est conservée. Personne ne peut le relire.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>vitrine::PrincipalsPage</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Delete %1, with every role that is assigned to it?</source>
        <extracomment>%1 is the name of a user, a group or an application</extracomment>
        <translation>Supprimer&#xa0;%1, avec tous les rôles qui lui sont attribués&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>Principaux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>New &amp;user…</source>
        <translation>Nouvel &amp;utilisateur…</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nouveau &amp;groupe…</translation>
    </message>
    <message>
        <source>New app&amp;lication…</source>
        <translation>Nouvelle app&amp;lication…</translation>
    </message>
    <message>
        <source>&amp;Members…</source>
        <translation>&amp;Membres…</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>Nouveau s&amp;ecret…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>vitrine::PublishDialog</name>
    <message>
        <source>Publish an image</source>
        <translation>Publier une image</translation>
    </message>
    <message>
        <source>Leave without publishing?</source>
        <translation>Quitter sans publier&#xa0;?</translation>
    </message>
    <message>
        <source>What you have entered will be lost.</source>
        <translation>Les données saisies seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&lt; &amp;Previous</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a tab: %1 is its title, %2 a number of problems.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Review + crea&amp;te</source>
        <translation>&amp;Vérifier + créer</translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation>Répondez d’abord aux questions restantes.</translation>
    </message>
    <message>
        <source>&amp;Next : %1 &gt;</source>
        <extracomment>%1 is the title of the page that comes next.</extracomment>
        <translation>&amp;Suivant&#xa0;: %1 &gt;</translation>
    </message>
    <message>
        <source>Create an image definition</source>
        <translation>Créer une définition d’image</translation>
    </message>
</context>
<context>
    <name>vitrine::PublishProblem</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is wrong, %2 what to do about it: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a resource group or create one.</source>
        <translation>Choisissez un groupe de ressources ou créez-en un.</translation>
    </message>
    <message>
        <source>Choose a gallery or create one.</source>
        <translation>Choisissez une galerie ou créez-en une.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Choisissez une région.</translation>
    </message>
    <message>
        <source>Choose whether the image is generalized or specialized.</source>
        <translation>Indiquez si l’image est généralisée ou spécialisée.</translation>
    </message>
    <message>
        <source>Choose what the version is made from.</source>
        <translation>Choisissez à partir de quoi la version est créée.</translation>
    </message>
    <message>
        <source>Add at least one target region.</source>
        <translation>Ajoutez au moins une région cible.</translation>
    </message>
    <message>
        <source>Enter a name for the image definition.</source>
        <translation>Saisissez un nom pour la définition d’image.</translation>
    </message>
    <message>
        <source>Enter the publisher, for example your team.</source>
        <translation>Saisissez l’éditeur, par exemple votre équipe.</translation>
    </message>
    <message>
        <source>Enter the offer, for example the product.</source>
        <translation>Saisissez l’offre, par exemple le produit.</translation>
    </message>
    <message>
        <source>Enter the SKU, for example the edition.</source>
        <translation>Saisissez la SKU, par exemple l’édition.</translation>
    </message>
    <message>
        <source>Enter a version number, for example 1.0.0.</source>
        <translation>Saisissez un numéro de version, par exemple 1.0.0.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Une réponse est nécessaire ici.</translation>
    </message>
    <message>
        <source>Choose a disk encryption set for each target region.</source>
        <translation>Choisissez un jeu de chiffrement de disque pour chaque région cible.</translation>
    </message>
</context>
<context>
    <name>vitrine::RecycleBinView</name>
    <message numerus="yes">
        <source>Deleted versions are kept for %n day(s).</source>
        <translation>
            <numerusform>Les versions supprimées sont conservées&#xa0;%n jour.</numerusform>
            <numerusform>Les versions supprimées sont conservées&#xa0;%n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin of this gallery is off: what is deleted is gone at once.</source>
        <translation>La corbeille de cette galerie est désactivée&#xa0;: ce qui est supprimé disparaît aussitôt.</translation>
    </message>
    <message>
        <source>over: it goes with the next clean-up</source>
        <translation>expiré&#xa0;: suppression au prochain nettoyage</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of image data in %n region(s) are removed.</source>
        <translation>
            <numerusform>%1 de données d’image sont supprimés dans&#xa0;%n région.</numerusform>
            <numerusform>%1 de données d’image sont supprimés dans&#xa0;%n régions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
</context>
<context>
    <name>vitrine::RegionCombo</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a region&apos;s name, %2 its code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Registered here</source>
        <translation>Inscrite dans ce catalogue</translation>
    </message>
</context>
<context>
    <name>vitrine::RegionCommands</name>
    <message>
        <source>Nothing in %1 is to be checked now.</source>
        <translation>Rien dans&#xa0;%1 n’est à vérifier pour l’instant.</translation>
    </message>
    <message>
        <source>Everything that %1 stores is needed.</source>
        <translation>Tout ce que&#xa0;%1 stocke est nécessaire.</translation>
    </message>
    <message>
        <source>Give back space in %1?</source>
        <translation>Libérer de l’espace dans&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 that no version needs go to the region&apos;s trash and leave it after 24 hours. %2 leave the trash now. Packs of %3, of which less than half is needed, are written anew. No replica loses a byte.</source>
        <translation>%1 dont aucune version n’a besoin vont à la corbeille de la région et la quittent après 24 heures.&#xa0;%2 quittent la corbeille maintenant. Des paquets de&#xa0;%3, dont moins de la moitié est nécessaire, sont réécrits. Aucun réplica ne perd un octet.</translation>
    </message>
    <message>
        <source>Give back space</source>
        <translation>Libérer de l’espace</translation>
    </message>
    <message>
        <source>Regi&amp;on</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Chec&amp;k every replica</source>
        <translation>&amp;Vérifier tous les réplicas</translation>
    </message>
    <message>
        <source>Check what is d&amp;ue</source>
        <translation>Vérifier ce &amp;qui est à l’échéance</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>&amp;Give back space…</source>
        <translation>&amp;Libérer de l’espace…</translation>
    </message>
    <message>
        <source>&amp;Move to another disk…</source>
        <translation>&amp;Déplacer vers un autre disque…</translation>
    </message>
</context>
<context>
    <name>vitrine::RegionDetails</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>how full a region&apos;s disk is</extracomment>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Space used in the region</source>
        <translation>Espace utilisé dans la région</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Last found intact</source>
        <translation>Trouvé intact le</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>%1 in zone %2</source>
        <extracomment>a replica&apos;s number and the availability zone it stands in</extracomment>
        <translation>%1 dans la zone&#xa0;%2</translation>
    </message>
    <message>
        <source>Not within ten years</source>
        <translation>Pas avant dix ans</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), at the pace of the last month</source>
        <translation>
            <numerusform>Dans&#xa0;%n jour, au rythme du dernier mois</numerusform>
            <numerusform>Dans&#xa0;%n jours, au rythme du dernier mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone&#xa0;%1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Due for a check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Nothing is stored in this region yet.</source>
        <translation>Rien n’est encore stocké dans cette région.</translation>
    </message>
</context>
<context>
    <name>vitrine::RegionDialog</name>
    <message>
        <source>New region</source>
        <translation>Nouvelle région</translation>
    </message>
    <message>
        <source>Region &amp;name</source>
        <translation>&amp;Nom de la région</translation>
    </message>
    <message>
        <source>Type a part of a public region&apos;s name, or a name of your own in letters and digits.</source>
        <translation>Saisissez une partie du nom d’une région publique, ou un nom de votre choix composé de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>Region name</source>
        <translation>Nom de la région</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Where the replicas are stored: a local disk or a mount. Vitrine checks that the folder can be written and belongs to no other region, and marks it as this region&apos;s.</source>
        <translation>Emplacement de stockage des réplicas&#xa0;: un disque local ou un point de montage. Vitrine vérifie que le dossier est accessible en écriture et n’appartient à aucune autre région, puis l’attribue à celle-ci.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the region</source>
        <translation>Dossier de la région</translation>
    </message>
    <message>
        <source>&amp;Create region</source>
        <translation>&amp;Créer la région</translation>
    </message>
</context>
<context>
    <name>vitrine::RegionMap</name>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <extracomment>degrees of longitude, east and west</extracomment>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>%1° N</source>
        <extracomment>degrees of latitude, north and south</extracomment>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
</context>
<context>
    <name>vitrine::RegionMapView</name>
    <message>
        <source>Versions by region</source>
        <translation>Versions par région</translation>
    </message>
    <message>
        <source>There is no region yet.</source>
        <translation>Il n’y a pas encore de région.</translation>
    </message>
    <message>
        <source>Every region has what it is meant to have, or gets it now.</source>
        <translation>Chaque région a ce qu’elle doit avoir, ou est en train de le recevoir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s) lack(s) replicas.</source>
        <translation>
            <numerusform>Il manque des réplicas dans&#xa0;%Ln région.</numerusform>
            <numerusform>Il manque des réplicas dans&#xa0;%Ln régions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RegionMoveDialog</name>
    <message>
        <source>%1 will be copied; %2 are free there.</source>
        <translation>%1 seront copiés&#xa0;;&#xa0;%2 y sont libres.</translation>
    </message>
    <message>
        <source>%1 will be copied into a new folder.</source>
        <translation>%1 seront copiés dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer&#xa0;%1</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>An empty folder, or one that is not there yet, on the disk that is to store the region from now on. Everything is copied and compared while the region is at work; the old folder keeps what it has, for you to delete.</source>
        <translation>Un dossier vide, ou encore inexistant, sur le disque qui doit stocker la région dorénavant. Tout est copié et comparé pendant que la région travaille&#xa0;; l’ancien dossier garde ce qu’il contient, à vous de le supprimer.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder of the region</source>
        <translation>Nouveau dossier de la région</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Dé&amp;placer</translation>
    </message>
</context>
<context>
    <name>vitrine::RegionsDetails</name>
    <message>
        <source>%1 free</source>
        <translation>%1 d’espace libre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Places that store replicas</source>
        <translation>Emplacements qui stockent les réplicas</translation>
    </message>
    <message>
        <source>New region…</source>
        <translation>Nouvelle région…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>vitrine::RemovalDialog</name>
    <message>
        <source>%1. Image version %2</source>
        <extracomment>one of the things deleted one after the other: %1 is its number, %2 its name</extracomment>
        <translation>%1. Version d’image&#xa0;%2</translation>
    </message>
    <message>
        <source>%1. Image definition %2</source>
        <translation>%1. Définition d’image&#xa0;%2</translation>
    </message>
    <message>
        <source>%1. Gallery %2</source>
        <translation>%1. Galerie&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et&#xa0;%Ln autre</numerusform>
            <numerusform>et&#xa0;%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln version(s) to the recycle bin?</source>
        <translation>
            <numerusform>Mettre&#xa0;%Ln version à la corbeille&#xa0;?</numerusform>
            <numerusform>Mettre&#xa0;%Ln versions à la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their replicas stay, and page Recycle bin of the gallery brings them back for %n day(s).</source>
        <translation>
            <numerusform>Les réplicas restent, et la page Corbeille de la galerie permet de restaurer pendant&#xa0;%n jour.</numerusform>
            <numerusform>Les réplicas restent, et la page Corbeille de la galerie permet de restaurer pendant&#xa0;%n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to bin</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer définitivement&#xa0;%1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s) are deleted in this order.</source>
        <translation>
            <numerusform>%Ln ressource est supprimée dans cet ordre.</numerusform>
            <numerusform>%Ln ressources sont supprimées dans cet ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of image data is removed. This cannot be undone.</source>
        <translation>%1 de données d’image sont supprimés. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <extracomment>%1 is the name that must be typed</extracomment>
        <translation>Pour confirmer, saisissez&#xa0;%1</translation>
    </message>
    <message>
        <source>What is deleted, in this order</source>
        <translation>Ce qui est supprimé, dans cet ordre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::ReplicationModel</name>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>%n intact</numerusform>
            <numerusform>%n intacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n endommagé</numerusform>
            <numerusform>%n endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n n’a pas pu être vérifié</numerusform>
            <numerusform>%n n’ont pas pu être vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check cancelled</source>
        <translation>Vérification annulée</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>a region whose replication failed, and why</extracomment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (source)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>replicas that are there, of replicas wanted</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message numerus="yes">
        <source>%n suspect</source>
        <extracomment>replicas that share a damaged file</extracomment>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n réparé</numerusform>
            <numerusform>%n réparés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ReplicationPage</name>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>V&amp;Ms deployed at once</source>
        <translation>V&amp;M déployées simultanément</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n replica(s) in each region: one for twenty machines that start at the same time.</source>
        <translation>
            <numerusform>Conservez %n réplica dans chaque région&#xa0;: un pour vingt machines démarrées en même temps.</numerusform>
            <numerusform>Conservez %n réplicas dans chaque région&#xa0;: un pour vingt machines démarrées en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number for advice on how many replicas to keep.</source>
        <translation>Saisissez un nombre pour savoir combien de réplicas conserver.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n réplica</numerusform>
            <numerusform>%n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 de stockage</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>For every region that says nothing else.</source>
        <translation>S’appliquent à toute région sans réglage particulier.</translation>
    </message>
    <message>
        <source>Default &amp;storage SKU</source>
        <translation>&amp;Type de stockage par défaut</translation>
    </message>
    <message>
        <source>&amp;Default replica count</source>
        <translation>&amp;Nombre de réplicas par défaut</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Zero machines: the advice is off.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>&amp;Apply to all regions</source>
        <translation>&amp;Appliquer à toutes les régions</translation>
    </message>
    <message>
        <source>Target regions</source>
        <translation>Régions cibles</translation>
    </message>
    <message>
        <source>Every replica is a full, verified copy. The source region comes first.</source>
        <translation>Chaque réplica est une copie complète et vérifiée. La région source vient en premier.</translation>
    </message>
    <message>
        <source>Add &amp;region</source>
        <translation>Ajouter une &amp;région</translation>
    </message>
    <message>
        <source>Type or choose a region</source>
        <translation>Saisissez ou choisissez une région</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>New reg&amp;ion…</source>
        <translation>N&amp;ouvelle région…</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1 is not a registered region. Use New region to register it.</source>
        <translation>%1 n’est pas une région inscrite. Utilisez «&#xa0;Nouvelle région…&#xa0;» pour l’inscrire.</translation>
    </message>
    <message>
        <source>Replication mode</source>
        <extracomment>The version&apos;s disks are copied to its regions, or not at all.</extracomment>
        <translation>Mode de réplication</translation>
    </message>
    <message>
        <source>A shallow version is not copied: it is read from its source, in the source region alone, and is lost when the source changes or goes. For trials only; the mode cannot be changed later.</source>
        <translation>Une version superficielle n’est pas copiée&#xa0;: elle est lue dans sa source, dans la région source seulement, et perdue si la source change ou disparaît. Pour les essais uniquement&#xa0;; le mode ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>&amp;Full copy</source>
        <translation>&amp;Copie complète</translation>
    </message>
    <message>
        <source>Shallo&amp;w, no copy</source>
        <translation>Superficie&amp;lle, sans copie</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>Asie-Pacifique</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>Moyen-Orient</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Amérique du Sud</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>All registered regions</source>
        <translation>Toutes les régions inscrites</translation>
    </message>
    <message>
        <source>Those of the newest version</source>
        <translation>Celles de la dernière version publiée</translation>
    </message>
    <message>
        <source>Add gro&amp;up</source>
        <extracomment>Adds several regions at once.</extracomment>
        <translation>Ajo&amp;uter un groupe</translation>
    </message>
    <message>
        <source>Groups of regions</source>
        <translation>Groupes de régions</translation>
    </message>
</context>
<context>
    <name>vitrine::ResourceCommands</name>
    <message>
        <source>Please confirm</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Delete image definition %1?</source>
        <translation>Supprimer la définition d’image %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete definition</source>
        <translation>&amp;Supprimer la définition</translation>
    </message>
    <message>
        <source>Delete gallery %1?</source>
        <translation>Supprimer la galerie %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete gallery</source>
        <translation>&amp;Supprimer la galerie</translation>
    </message>
    <message>
        <source>Forget region %1?</source>
        <translation>Oublier la région %1&#xa0;?</translation>
    </message>
    <message>
        <source>Only a region that stores nothing can be forgotten. Its folder stays.</source>
        <translation>Seule une région qui ne stocke rien peut être oubliée. Son dossier est conservé.</translation>
    </message>
    <message>
        <source>&amp;Forget region</source>
        <translation>&amp;Oublier la région</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Suppression effectuée.</translation>
    </message>
    <message>
        <source>Region %1 is ready.</source>
        <translation>La région %1 est prête.</translation>
    </message>
    <message>
        <source>Disk %1 is registered.</source>
        <translation>Le disque %1 est inscrit.</translation>
    </message>
    <message>
        <source>Remove the sample data?</source>
        <translation>Supprimer les données d’exemple&#xa0;?</translation>
    </message>
    <message>
        <source>The sample gallery, its replicas, its disk and its regions are deleted.</source>
        <translation>La galerie d’exemple, ses réplicas, son disque et ses régions sont supprimés.</translation>
    </message>
    <message>
        <source>&amp;Remove sample data</source>
        <translation>&amp;Supprimer les données d’exemple</translation>
    </message>
    <message>
        <source>The sample data is gone.</source>
        <translation>Les données d’exemple ont été supprimées.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>JSON copié.</translation>
    </message>
    <message>
        <source>Move version %1 to the recycle bin?</source>
        <translation>Mettre la version %1 à la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Move to bin</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Its replicas stay, and page Recycle bin of the gallery brings it back for %n day(s).</source>
        <translation>
            <numerusform>Ses réplicas restent&#xa0;; la page Corbeille de la galerie permet de la restaurer pendant&#xa0;%n jour.</numerusform>
            <numerusform>Ses réplicas restent&#xa0;; la page Corbeille de la galerie permet de la restaurer pendant&#xa0;%n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replication of %1 was changed.</source>
        <translation>La réplication de&#xa0;%1 a été modifiée.</translation>
    </message>
    <message>
        <source>%1 and its replicas are removed from every region.</source>
        <translation>%1 et ses réplicas sont retirés de toutes les régions.</translation>
    </message>
    <message>
        <source>It has no image definition.</source>
        <translation>Elle n’a aucune définition d’image.</translation>
    </message>
    <message>
        <source>It has no version.</source>
        <translation>Elle n’a aucune version.</translation>
    </message>
</context>
<context>
    <name>vitrine::Retention</name>
    <message>
        <source>one of the newest versions</source>
        <translation>fait partie des versions les plus récentes</translation>
    </message>
    <message>
        <source>not old enough</source>
        <translation>pas assez ancienne</translation>
    </message>
    <message>
        <source>kept by a tag</source>
        <translation>conservée par une étiquette</translation>
    </message>
    <message>
        <source>the latest version</source>
        <translation>la version la plus récente</translation>
    </message>
    <message>
        <source>machines were made from it</source>
        <translation>des machines en sont issues</translation>
    </message>
    <message>
        <source>a scale set uses it</source>
        <translation>un groupe identique l’utilise</translation>
    </message>
    <message>
        <source>a lab uses it</source>
        <translation>un laboratoire l’utilise</translation>
    </message>
    <message>
        <source>a shallow version reads from it</source>
        <translation>une version superficielle la lit</translation>
    </message>
    <message>
        <source>it is being made, changed or deleted</source>
        <translation>en cours de création, de modification ou de suppression</translation>
    </message>
    <message>
        <source>protected until its end of life</source>
        <translation>protégée jusqu’à sa fin de vie</translation>
    </message>
    <message>
        <source>its gallery has no recycle bin</source>
        <translation>sa galerie n’a pas de corbeille</translation>
    </message>
    <message>
        <source>the deletion would be refused</source>
        <translation>la suppression serait refusée</translation>
    </message>
</context>
<context>
    <name>vitrine::RetentionView</name>
    <message numerus="yes">
        <source>keeps the last %Ln version(s)</source>
        <translation>
            <numerusform>garde la dernière version</numerusform>
            <numerusform>garde les&#xa0;%Ln dernières versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeps what is younger than %Ln day(s)</source>
        <translation>
            <numerusform>garde ce qui a moins d’un jour</numerusform>
            <numerusform>garde ce qui a moins de&#xa0;%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps what has the tag %1</source>
        <translation>garde ce qui porte l’étiquette&#xa0;%1</translation>
    </message>
    <message>
        <source>keeps what has the tag %1 = %2</source>
        <translation>garde ce qui porte l’étiquette&#xa0;%1 =&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <extracomment>%1 the name of a rule, %2 where it counts, %3 what it does</extracomment>
        <translation>%1, sur&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>No rule: every version stays until somebody deletes it. A rule says what is kept; nothing goes before you have seen the list and said so.</source>
        <translation>Aucune règle&#xa0;: chaque version reste jusqu’à ce que quelqu’un la supprime. Une règle dit ce qui est gardé&#xa0;; rien ne part avant que vous ayez vu la liste et donné votre accord.</translation>
    </message>
    <message>
        <source>Nothing goes now.</source>
        <translation>Rien ne part maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go now: %1 less in the regions, %2 less a month.</source>
        <extracomment>%1 bytes, %2 money</extracomment>
        <translation>
            <numerusform>%Ln version partirait maintenant&#xa0;:&#xa0;%1 de moins dans les régions,&#xa0;%2 de moins par mois.</numerusform>
            <numerusform>%Ln versions partiraient maintenant&#xa0;:&#xa0;%1 de moins dans les régions,&#xa0;%2 de moins par mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Veuillez confirmer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln version(s)?</source>
        <translation>
            <numerusform>Supprimer&#xa0;%Ln version&#xa0;?</numerusform>
            <numerusform>Supprimer&#xa0;%Ln versions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go into the recycle bins of their galleries, as the list says. If anything has changed since, nothing is deleted.</source>
        <translation>Elles vont dans les corbeilles de leurs galeries, comme l’indique la liste. Si quelque chose a changé depuis, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Delete versions</source>
        <translation>&amp;Supprimer les versions</translation>
    </message>
    <message>
        <source>A rule belongs to a gallery or to an image definition: choose one in the tree.</source>
        <translation>Une règle appartient à une galerie ou à une définition d’image&#xa0;: choisissez-en une dans l’arborescence.</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Rè&amp;gles</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Règles de rétention</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Delete what goes now…</source>
        <translation>Supprimer ce qui part maintenant…</translation>
    </message>
</context>
<context>
    <name>vitrine::ReviewPage</name>
    <message>
        <source>Basics</source>
        <translation>Informations de base</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Review + create</source>
        <translation>Vérifier + créer</translation>
    </message>
    <message>
        <source>Operating system state</source>
        <translation>État du système d’exploitation</translation>
    </message>
    <message>
        <source>G&amp;eneralized</source>
        <translation>&amp;Généralisée</translation>
    </message>
    <message>
        <source>Speciali&amp;zed</source>
        <translation>Spéc&amp;ialisée</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>Running validation…</source>
        <translation>Validation en cours…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création en cours…</translation>
    </message>
    <message>
        <source>Validation passed</source>
        <translation>Validation réussie</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Accéder à la page %1</translation>
    </message>
    <message>
        <source>Publishing options</source>
        <translation>Options de publication</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>vitrine::ReviewSummary</name>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Operating system state</source>
        <translation>État du système d’exploitation</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>VM generation</source>
        <translation>Génération de machine virtuelle</translation>
    </message>
    <message>
        <source>Publisher / offer / SKU</source>
        <extracomment>Publisher, offer and SKU in one line.</extracomment>
        <translation>Éditeur / offre / SKU</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Numéro de version</translation>
    </message>
    <message>
        <source>Exclude from latest</source>
        <translation>Exclure de la plus récente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>End of life date</source>
        <translation>Date de fin de vie</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Créée à partir de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1, of which %2 occupied</source>
        <extracomment>%1 is a disk&apos;s size, %2 the part of it that is in use.</extracomment>
        <translation>%1, dont %2 occupés</translation>
    </message>
    <message>
        <source>Default storage SKU</source>
        <translation>Type de stockage par défaut</translation>
    </message>
    <message>
        <source>Default replica count</source>
        <translation>Nombre de réplicas par défaut</translation>
    </message>
    <message>
        <source>Target regions</source>
        <translation>Régions cibles</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Resource group %1</source>
        <translation>Groupe de ressources %1</translation>
    </message>
    <message>
        <source>Gallery %1</source>
        <translation>Galerie %1</translation>
    </message>
    <message>
        <source>Image definition %1</source>
        <translation>Définition d’image %1</translation>
    </message>
    <message>
        <source>Image version %1</source>
        <translation>Version d’image %1</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Reads once</source>
        <translation>Lecture unique</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Bytes written</source>
        <translation>Octets écrits</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre actuellement</translation>
    </message>
    <message>
        <source>Free after</source>
        <translation>Libre ensuite</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>espace insuffisant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier la page %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found on it</source>
        <translation>Système trouvé</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Son état</translation>
    </message>
    <message>
        <source>Replication mode</source>
        <translation>Mode de réplication</translation>
    </message>
    <message>
        <source>Shallow: nothing is copied, the version is read from its source</source>
        <translation>Superficielle&#xa0;: rien n’est copié, la version est lue dans sa source</translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation>Copie complète</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Create a version now</source>
        <translation>Créer une version maintenant</translation>
    </message>
    <message>
        <source>Recommended vCPUs</source>
        <translation>Processeurs virtuels recommandés</translation>
    </message>
    <message>
        <source>Recommended memory (GiB)</source>
        <translation>Mémoire recommandée (Gio)</translation>
    </message>
    <message>
        <source>Disallowed disk types</source>
        <translation>Types de disque non autorisés</translation>
    </message>
    <message>
        <source>Purchase plan</source>
        <translation>Plan d’achat</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notes de publication</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Déclaration de confidentialité</translation>
    </message>
    <message>
        <source>EULA</source>
        <translation>CLUF</translation>
    </message>
    <message>
        <source>End of life of the definition</source>
        <translation>Fin de vie de la définition</translation>
    </message>
    <message>
        <source>Encryption type</source>
        <translation>Type de chiffrement</translation>
    </message>
    <message>
        <source>Customer-managed key</source>
        <translation>Clé gérée par le client</translation>
    </message>
    <message>
        <source>Platform-managed key</source>
        <translation>Clé gérée par la plateforme</translation>
    </message>
    <message>
        <source>LUN %1: %2</source>
        <extracomment>The set that encrypts a data disk: %1 is its LUN, %2 the set.</extracomment>
        <translation>LUN&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Image version</source>
        <translation>Version d’image</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
</context>
<context>
    <name>vitrine::RoleDialog</name>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Can be assigned &amp;in</source>
        <translation>Attribua&amp;ble dans</translation>
    </message>
    <message>
        <source>Can be assigned in</source>
        <translation>Attribuable dans</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>&amp;Permis</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>One action a line, * for any text: Microsoft.Compute/galleries/*/read, for example.</source>
        <translation>Une action par ligne, * pour un texte quelconque&#xa0;: Microsoft.Compute/galleries/*/read, par exemple.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>&amp;Sauf</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Sauf</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>vitrine::RolesPage</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Defined here</source>
        <translation>Défini ici</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Supprimer le rôle&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Sauf</translation>
    </message>
    <message>
        <source>Ne&amp;w role…</source>
        <translation>Nou&amp;veau rôle…</translation>
    </message>
    <message>
        <source>D&amp;elete role…</source>
        <translation>S&amp;upprimer le rôle…</translation>
    </message>
</context>
<context>
    <name>vitrine::RolesWindow</name>
    <message>
        <source>Principals and roles</source>
        <translation>Principaux et rôles</translation>
    </message>
    <message>
        <source>&amp;Principals</source>
        <translation>&amp;Principaux</translation>
    </message>
    <message>
        <source>Role &amp;assignments</source>
        <translation>&amp;Attributions de rôles</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>&amp;Invitations</translation>
    </message>
</context>
<context>
    <name>vitrine::RuleDialog</name>
    <message>
        <source>New retention rule</source>
        <translation>Nouvelle règle de rétention</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A rule of this name that is there already is replaced.</source>
        <translation>Une règle de ce nom qui existe déjà est remplacée.</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>What no rule keeps may go: never the latest version, and never one that a machine, a scale set or a lab is made of.</source>
        <translation>Ce qu’aucune règle ne garde peut partir&#xa0;: jamais la dernière version, ni celle dont est faite une machine, un groupe identique ou un laboratoire.</translation>
    </message>
    <message>
        <source>the &amp;last versions of each definition:</source>
        <translation>les &amp;dernières versions de chaque définition&#xa0;:</translation>
    </message>
    <message>
        <source>How many versions are kept</source>
        <translation>Nombre de versions gardées</translation>
    </message>
    <message>
        <source>what is &amp;younger than, in days:</source>
        <translation>ce qui a &amp;moins de, en jours&#xa0;:</translation>
    </message>
    <message>
        <source>For how many days versions are kept</source>
        <translation>Nombre de jours pendant lesquels les versions sont gardées</translation>
    </message>
    <message>
        <source>Keeps what has the &amp;tag</source>
        <translation>Garde ce qui porte l’é&amp;tiquette</translation>
    </message>
    <message>
        <source>name or name = value; empty: tags do not count.</source>
        <translation>nom ou nom = valeur&#xa0;; vide&#xa0;: les étiquettes ne comptent pas.</translation>
    </message>
    <message>
        <source>Tag that keeps a version</source>
        <translation>Étiquette qui garde une version</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
</context>
<context>
    <name>vitrine::ScaleSetDetails</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>OS type</source>
        <translation>Type de système d’exploitation</translation>
    </message>
    <message>
        <source>OS state</source>
        <translation>État du système d’exploitation</translation>
    </message>
    <message>
        <source>Data disks, LUN</source>
        <translation>Disques de données, LUN</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Instances of the scale set</source>
        <translation>Instances du groupe identique</translation>
    </message>
    <message>
        <source>The scale set has no instance. Scale it to make some.</source>
        <translation>Le groupe identique n’a aucune instance. Mettez-le à l’échelle pour en créer.</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Galleries, images, versions, regions, actions, faults</source>
        <translation>Galeries, images, versions, régions, actions, erreurs</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>vitrine::SearchModel</name>
    <message>
        <source>Gallery in %1</source>
        <translation>Galerie dans %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
</context>
<context>
    <name>vitrine::SettingsDialog</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of the console, its numbers and its dates.</source>
        <translation>De la console, de ses nombres et de ses dates.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>High contrast is white on black, for weak eyes and bright rooms.</source>
        <translation>Le contraste élevé affiche du blanc sur du noir, pour les vues faibles et les pièces très éclairées.</translation>
    </message>
    <message>
        <source>&amp;Notify me when a long task ends</source>
        <translation>&amp;Me prévenir à la fin des longues tâches</translation>
    </message>
    <message>
        <source>On the desktop, for tasks of more than 30 seconds, while the window is not in front.</source>
        <translation>Sur le bureau, pour les tâches de plus de 30 secondes, quand la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>&amp;Restore the last session at start</source>
        <translation>&amp;Rétablir la dernière session au démarrage</translation>
    </message>
    <message>
        <source>Window, panes, opened rows, selection, filter and columns.</source>
        <translation>Fenêtre, volets, lignes dépliées, sélection, filtre et colonnes.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>vitrine::ShareDialog</name>
    <message>
        <source>The gallery %1, with everything in it</source>
        <translation>La galerie&#xa0;%1, avec tout son contenu</translation>
    </message>
    <message>
        <source>The image definition %1 alone</source>
        <translation>La définition d’image&#xa0;%1 seule</translation>
    </message>
    <message>
        <source>Share %1</source>
        <extracomment>%1 is the name of a gallery or an image definition</extracomment>
        <translation>Partager&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Sharing the whole gallery works best: what is added later is shared as well.</source>
        <translation>Mieux vaut partager toute la galerie&#xa0;: ce qui y sera ajouté plus tard sera partagé aussi.</translation>
    </message>
    <message>
        <source>W&amp;ith</source>
        <translation>Av&amp;ec</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>A user, a group or an application of this tenant: name, sign-in name or id.</source>
        <translation>Un utilisateur, un groupe ou une application de ce locataire&#xa0;: nom, nom de connexion ou ID.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>A reader sees the images and makes disks and machines of them.</source>
        <translation>Un lecteur voit les images et en fait des disques et des machines.</translation>
    </message>
    <message>
        <source>They will see</source>
        <translation>Visible ensuite</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partager</translation>
    </message>
</context>
<context>
    <name>vitrine::SharingMatrix</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation>Définition d’image</translation>
    </message>
    <message>
        <source>Image version</source>
        <translation>Version d’image</translation>
    </message>
    <message>
        <source>Shared with somebody</source>
        <translation>Partagé avec quelqu’un</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>vitrine::SignInDialog</name>
    <message>
        <source>Application &amp;ID</source>
        <translation>&amp;ID de l’application</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de l’application</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>%1 needs no password here: the operating system has asked for it.</source>
        <translation>%1 n’a pas besoin de mot de passe ici&#xa0;: le système d’exploitation l’a demandé.</translation>
    </message>
    <message>
        <source>Name or ID. An application can sign in to several tenants, one after the other, and then acts in all of them.</source>
        <translation>Nom ou ID. Une application peut se connecter à plusieurs locataires, l’un après l’autre, et agit alors dans tous.</translation>
    </message>
    <message>
        <source>Name or ID. Needed only where several tenants have this user.</source>
        <translation>Nom ou ID. Nécessaire seulement si plusieurs locataires ont cet utilisateur.</translation>
    </message>
    <message>
        <source>For thirty days at most, also for vitrinectl. Only a token is kept, in a file that nobody else can read; never the secret.</source>
        <translation>Pour trente jours au plus, y compris pour vitrinectl. Seul un jeton est conservé, dans un fichier que personne d’autre ne peut lire&#xa0;; jamais le secret.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign in &amp;as</source>
        <translation>Se connecter a&amp;vec</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Application (service principal)</source>
        <translation>Application (principal de service)</translation>
    </message>
    <message>
        <source>Account of this desktop</source>
        <translation>Compte de ce poste</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Sta&amp;y signed in</source>
        <translation>&amp;Rester connecté</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Se &amp;connecter</translation>
    </message>
</context>
<context>
    <name>vitrine::SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Choisir une image disque</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation>Fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Disk, snapshot or managed image</source>
        <translation>Disque, instantané ou image managée</translation>
    </message>
    <message>
        <source>Image version</source>
        <translation>Version d’image</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A registered source in a list: %1 its name, %2 its region, %3 its size.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source of the version</source>
        <translation>Source de la version</translation>
    </message>
    <message>
        <source>The source is only read, never changed. Its first copy goes to the version&apos;s region.</source>
        <translation>La source est seulement lue, jamais modifiée. Sa première copie est placée dans la région de la version.</translation>
    </message>
    <message>
        <source>So&amp;urce type</source>
        <translation>T&amp;ype de source</translation>
    </message>
    <message>
        <source>Disk image &amp;file</source>
        <translation>&amp;Fichier d’image disque</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Registered &amp;disk</source>
        <translation>&amp;Disque inscrit</translation>
    </message>
    <message>
        <source>No disk, snapshot or managed image is registered yet.</source>
        <translation>Aucun disque, instantané ni image managée n’est encore inscrit.</translation>
    </message>
    <message>
        <source>It has to be in the version&apos;s region.</source>
        <translation>Il doit se trouver dans la région de la version.</translation>
    </message>
    <message>
        <source>Source &amp;gallery</source>
        <translation>&amp;Galerie source</translation>
    </message>
    <message>
        <source>Image d&amp;efinition</source>
        <translation>Définition d’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>V&amp;ersion</translation>
    </message>
    <message>
        <source>Disk images (*.vhd *.vhdx *.qcow2 *.vmdk *.img *.raw)</source>
        <translation>Images disque (*.vhd *.vhdx *.qcow2 *.vmdk *.img *.raw)</translation>
    </message>
    <message>
        <source>Recognised by its content, not by its name: raw, VHD, VHDX, QCOW2 or VMDK.</source>
        <translation>Reconnu d’après son contenu, et non son nom&#xa0;: disque brut, VHD, VHDX, QCOW2 ou VMDK.</translation>
    </message>
</context>
<context>
    <name>vitrine::TagTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Retirer l’étiquette</translation>
    </message>
</context>
<context>
    <name>vitrine::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and values of your own, to find, group and account for resources.</source>
        <translation>Des noms et des valeurs de votre choix, pour retrouver, regrouper et imputer les ressources.</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Lines of name=value or CSV that are pasted here become rows. What is there already keeps its own tags.</source>
        <translation>Les lignes nom=valeur ou CSV collées ici deviennent des lignes du tableau. Ce qui existe déjà garde ses propres étiquettes.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>vitrine::TargetRegionList</name>
    <message>
        <source>Standard HDD LRS</source>
        <translation>Standard HDD LRS</translation>
    </message>
    <message>
        <source>Standard ZRS</source>
        <translation>Standard ZRS</translation>
    </message>
    <message>
        <source>Premium SSD LRS</source>
        <translation>Premium SSD LRS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Exclude</source>
        <extracomment>Heading of a column of check boxes: exclude the version from &quot;latest&quot; in this region.</extracomment>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <extracomment>%1 is the source region&apos;s name.</extracomment>
        <translation>%1 (source)</translation>
    </message>
    <message>
        <source>The version&apos;s own region is always a target. Change it on page Version.</source>
        <translation>La région propre à la version est toujours une région cible. Elle se modifie à la page Version.</translation>
    </message>
    <message>
        <source>Replicas in %1</source>
        <translation>Réplicas dans %1</translation>
    </message>
    <message>
        <source>Storage in %1</source>
        <translation>Stockage dans %1</translation>
    </message>
    <message>
        <source>Exclude from latest in %1</source>
        <translation>Exclure de la plus récente dans %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>This region has no zones.</source>
        <translation>Cette région ne possède pas de zones.</translation>
    </message>
    <message>
        <source>%1 needed, %2 free. Fewer replicas or another region would fit.</source>
        <translation>Espace nécessaire&#xa0;: %1, libre&#xa0;: %2. Réduisez le nombre de réplicas ou choisissez une autre région.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 d’espace libre</translation>
    </message>
    <message>
        <source>Cannot change: the version has replicas of this type here.</source>
        <translation>Non modifiable&#xa0;: la version a ici des réplicas de ce type.</translation>
    </message>
</context>
<context>
    <name>vitrine::TemplateDialog</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a property, %2 and %3 its values</extracomment>
        <translation>%1&#xa0;:&#xa0;%2 →&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies), %1 to write</source>
        <translation>
            <numerusform>%Ln copie,&#xa0;%1 à écrire</numerusform>
            <numerusform>%Ln copies,&#xa0;%1 à écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>A JSON file. Nothing that it names outside of itself is opened.</source>
        <translation>Un fichier JSON. Rien de ce qu’il nomme hors de lui-même n’est ouvert.</translation>
    </message>
    <message>
        <source>Template file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>A parameters file; empty: every parameter has its default.</source>
        <translation>Un fichier de paramètres&#xa0;; vide&#xa0;: chaque paramètre garde sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Parameters file</source>
        <translation>Fichier de paramètres</translation>
    </message>
    <message>
        <source>Choose a parameters file</source>
        <translation>Choisir un fichier de paramètres</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>&amp;Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>&amp;Name of the deployment</source>
        <translation>&amp;Nom du déploiement</translation>
    </message>
    <message>
        <source>Name of the deployment</source>
        <translation>Nom du déploiement</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>This is all that happens. It is checked again when it is done.</source>
        <translation>C’est tout ce qui se passera. Une nouvelle vérification a lieu à l’exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): what Vitrine does not keep is left out.</source>
        <translation>
            <numerusform>%Ln avertissement&#xa0;: ce que Vitrine ne gère pas est laissé de côté.</numerusform>
            <numerusform>%Ln avertissements&#xa0;: ce que Vitrine ne gère pas est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first: nothing is changed before you say so.</source>
        <translation>Examinez d’abord&#xa0;: rien n’est modifié sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Déployer</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>E&amp;xaminer</translation>
    </message>
</context>
<context>
    <name>vitrine::TemplateExportDialog</name>
    <message>
        <source>Export to Shared Image Gallery</source>
        <translation>Exporter vers Shared Image Gallery</translation>
    </message>
    <message>
        <source>Export to %1 as</source>
        <extracomment>%1 is the name of a gallery</extracomment>
        <translation>Exporter vers&#xa0;%1 en tant que</translation>
    </message>
    <message>
        <source>Create a &amp;new image</source>
        <translation>Créer une &amp;nouvelle image</translation>
    </message>
    <message>
        <source>&amp;Update the existing image: there is none of this lab&apos;s own</source>
        <translation>&amp;Mettre à jour l’image existante&#xa0;: ce laboratoire n’en a aucune</translation>
    </message>
    <message>
        <source>&amp;Update the existing image %1</source>
        <translation>&amp;Mettre à jour l’image existante&#xa0;%1</translation>
    </message>
    <message>
        <source>It is uploaded as a specialized image: accounts and host name stay in it. Labs made later take the new version.</source>
        <translation>Elle est chargée en tant qu’image spécialisée&#xa0;: les comptes et le nom d’hôte y restent. Les laboratoires créés ensuite prennent la nouvelle version.</translation>
    </message>
    <message>
        <source>I&amp;mage name</source>
        <translation>N&amp;om de l’image</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Nom de l’image</translation>
    </message>
    <message>
        <source>Replicated to</source>
        <translation>Répliquée vers</translation>
    </message>
    <message>
        <source>The regions of the account&apos;s geography that are registered.</source>
        <translation>Les régions inscrites de la zone géographique du compte.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
</context>
<context>
    <name>vitrine::TenantAssistant</name>
    <message>
        <source>1. In the gallery’s tenant</source>
        <translation>1. Dans le locataire de la galerie</translation>
    </message>
    <message>
        <source>2. In the other tenant</source>
        <translation>2. Dans l’autre locataire</translation>
    </message>
    <message>
        <source>3. Whoever uses the image signs in to both tenants</source>
        <translation>3. Qui utilise l’image se connecte aux deux locataires</translation>
    </message>
    <message>
        <source>Share with another tenant</source>
        <translation>Partager avec un autre locataire</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Nom de l’application</translation>
    </message>
    <message>
        <source>One application that both tenants know reads the gallery here, and makes disks and machines there.</source>
        <translation>Une seule application, connue des deux locataires, lit la galerie ici et crée des disques et des machines là-bas.</translation>
    </message>
    <message>
        <source>Other &amp;tenant</source>
        <translation>Autre &amp;locataire</translation>
    </message>
    <message>
        <source>Id of the other tenant</source>
        <translation>ID de l’autre locataire</translation>
    </message>
    <message>
        <source>Its id, as its owner knows it.</source>
        <translation>Son ID, que son propriétaire connaît.</translation>
    </message>
    <message>
        <source>Resource &amp;group there</source>
        <translation>&amp;Groupe de ressources là-bas</translation>
    </message>
    <message>
        <source>Id of the resource group in the other tenant</source>
        <translation>ID du groupe de ressources dans l’autre locataire</translation>
    </message>
    <message>
        <source>Where the disks and machines are made.</source>
        <translation>Là où les disques et les machines sont créés.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>The first part is done. The secret is shown only now: copy the commands.</source>
        <translation>La première partie est faite. Le secret n’est affiché que maintenant&#xa0;: copiez les commandes.</translation>
    </message>
    <message>
        <source>The first part can be done here; the others are for the other tenant.</source>
        <translation>La première partie peut se faire ici&#xa0;; les autres reviennent à l’autre locataire.</translation>
    </message>
    <message>
        <source>&amp;Copy commands</source>
        <translation>&amp;Copier les commandes</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Do the &amp;first part</source>
        <translation>&amp;Faire la première partie</translation>
    </message>
</context>
<context>
    <name>vitrine::TreeDelegate</name>
    <message>
        <source>latest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>excluded</source>
        <extracomment>a version that `latest` never means</extracomment>
        <translation>exclue</translation>
    </message>
</context>
<context>
    <name>vitrine::UndoBar</name>
    <message>
        <source>%1 was changed.</source>
        <extracomment>%1 is the name of a resource</extracomment>
        <translation>%1&#xa0;: modification enregistrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::UpdateReplicationDialog</name>
    <message>
        <source>Update replication</source>
        <translation>Mettre à jour la réplication</translation>
    </message>
    <message>
        <source>Update replication of %1</source>
        <translation>Mettre à jour la réplication de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Default replica count</source>
        <translation>&amp;Nombre de réplicas par défaut</translation>
    </message>
    <message>
        <source>Default replica count</source>
        <translation>Nombre de réplicas par défaut</translation>
    </message>
    <message>
        <source>Default storage SKU</source>
        <translation>Type de stockage par défaut</translation>
    </message>
    <message>
        <source>Cannot change: it is settled when the version is published. A region that is added may have another.</source>
        <translation>Non modifiable&#xa0;: il est fixé à la publication de la version. Une région ajoutée peut en avoir un autre.</translation>
    </message>
    <message>
        <source>Add &amp;region</source>
        <translation>Ajouter une &amp;région</translation>
    </message>
    <message>
        <source>Type or choose a region</source>
        <translation>Saisissez ou choisissez une région</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen the plan and applied it.</source>
        <translation>Rien ne change avant que vous ayez vu le plan et l’ayez appliqué.</translation>
    </message>
    <message>
        <source>Review &amp;plan…</source>
        <translation>Vérifier le &amp;plan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vitrine::Usage</name>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Image definitions</source>
        <translation>Définitions d’image</translation>
    </message>
    <message>
        <source>Image versions</source>
        <translation>Versions d’image</translation>
    </message>
    <message>
        <source>Replicas of one version</source>
        <translation>Réplicas d’une même version</translation>
    </message>
    <message>
        <source>Largest operating system disk</source>
        <translation>Plus grand disque de système d’exploitation</translation>
    </message>
    <message>
        <source>Largest data disk</source>
        <translation>Plus grand disque de données</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionDetails</name>
    <message>
        <source>%1, %2 replicated</source>
        <extracomment>state of a version and how much of it is replicated</extracomment>
        <translation>%1, répliquée à %2</translation>
    </message>
    <message>
        <source>Yes: this is what “latest” means now</source>
        <translation>Oui&#xa0;: c’est actuellement la version désignée par «&#xa0;latest&#xa0;»</translation>
    </message>
    <message>
        <source>No: excluded from latest</source>
        <translation>Non&#xa0;: exclue de la plus récente</translation>
    </message>
    <message>
        <source>No: past its end of life</source>
        <translation>Non&#xa0;: sa date de fin de vie est dépassée</translation>
    </message>
    <message>
        <source>No: not replicated everywhere yet</source>
        <translation>Non&#xa0;: pas encore répliquée partout</translation>
    </message>
    <message>
        <source>No: %1 is the latest</source>
        <translation>Non&#xa0;: la plus récente est %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source region</source>
        <translation>Région source</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>Taille du disque</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Taille occupée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>Content digest</source>
        <extracomment>SHA-256 over the disk&apos;s size and its blocks</extracomment>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Regions of the version</source>
        <translation>Régions de la version</translation>
    </message>
    <message>
        <source>Retry failed regions</source>
        <translation>Relancer les régions en échec</translation>
    </message>
    <message>
        <source>Verify replicas</source>
        <translation>Vérifier les réplicas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) completed</source>
        <translation>
            <numerusform>Régions terminées&#xa0;: %1 sur %n</numerusform>
            <numerusform>Régions terminées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>LUN %1: %2</source>
        <extracomment>%1 is a LUN, %2 the size of the disk</extracomment>
        <translation>LUN %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>LUN %1</source>
        <translation>LUN %1</translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation>Disques de données</translation>
    </message>
    <message>
        <source>Replication mode</source>
        <translation>Mode de réplication</translation>
    </message>
    <message>
        <source>Shallow: not copied. It is read from its source, and lost when that changes or goes.</source>
        <translation>Superficielle&#xa0;: non copiée. Elle est lue dans sa source, et perdue si celle-ci change ou disparaît.</translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation>Copie complète</translation>
    </message>
    <message>
        <source>Update replication…</source>
        <translation>Mettre à jour la réplication…</translation>
    </message>
    <message>
        <source>Repair replicas</source>
        <translation>Réparer les réplicas</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Boot test</source>
        <translation>Test de démarrage</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionListModel</name>
    <message>
        <source>Latest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Taille occupée</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
</context>
<context>
    <name>vitrine::VersionPage</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 becomes latest when it is replicated.</source>
        <translation>%1 devient la plus récente une fois répliquée.</translation>
    </message>
    <message>
        <source>%1 stays latest.</source>
        <translation>%1 reste la plus récente.</translation>
    </message>
    <message>
        <source>There will be no latest version yet.</source>
        <translation>Il n’y aura pas encore de version la plus récente.</translation>
    </message>
    <message>
        <source>Image version</source>
        <translation>Version d’image</translation>
    </message>
    <message>
        <source>A version is one state of the image; machines are made from it.</source>
        <translation>Une version est un état de l’image&#xa0;; les machines sont créées à partir d’elle.</translation>
    </message>
    <message>
        <source>&amp;Version number</source>
        <translation>&amp;Numéro de version</translation>
    </message>
    <message>
        <source>Three numbers, compared as numbers: 1.0.10 is newer than 1.0.9.</source>
        <translation>Trois nombres, comparés en tant que nombres&#xa0;: 1.0.10 est plus récent que 1.0.9.</translation>
    </message>
    <message>
        <source>M&amp;ajor</source>
        <translation>Ma&amp;jeure</translation>
    </message>
    <message>
        <source>M&amp;inor</source>
        <translation>&amp;Mineure</translation>
    </message>
    <message>
        <source>Patc&amp;h</source>
        <translation>&amp;Correctif</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Source region. Always the first replica.</source>
        <translation>Région source. Toujours le premier réplica.</translation>
    </message>
    <message>
        <source>E&amp;xclude from latest</source>
        <translation>E&amp;xclure de la plus récente</translation>
    </message>
    <message>
        <source>Leave this off unless the version must not be picked by “latest”.</source>
        <translation>Laissez cette option désactivée, sauf si «&#xa0;latest&#xa0;» ne doit jamais désigner cette version.</translation>
    </message>
    <message>
        <source>&amp;End of life date</source>
        <translation>&amp;Date de fin de vie</translation>
    </message>
    <message>
        <source>May be empty, and may be changed later.</source>
        <translation>Facultative et modifiable ultérieurement.</translation>
    </message>
    <message>
        <source>&amp;Create a version now</source>
        <translation>Créer une version main&amp;tenant</translation>
    </message>
    <message>
        <source>Without one, only the image definition is created; versions are published later.</source>
        <translation>Sans version, seule la définition d’image est créée&#xa0;; les versions sont publiées plus tard.</translation>
    </message>
    <message>
        <source>The image definition is there: a version is what is created.</source>
        <translation>La définition d’image existe déjà&#xa0;: c’est une version qui est créée.</translation>
    </message>
</context>
<context>
    <name>vitrine::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Welcome to Vitrine</source>
        <translation>Bienvenue dans Vitrine</translation>
    </message>
    <message>
        <source>Publish virtual machine images once, and keep verified replicas of them in every region that needs them.</source>
        <translation>Publiez une seule fois vos images de machines virtuelles et conservez-en des réplicas vérifiés dans chaque région qui en a besoin.</translation>
    </message>
    <message>
        <source>&amp;Publish an image</source>
        <translation>&amp;Publier une image</translation>
    </message>
    <message>
        <source>From a disk file on this computer. You can also drop the file on this window.</source>
        <translation>À partir d’un fichier de disque sur cet ordinateur. Vous pouvez aussi déposer le fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Preparing sample data…</source>
        <translation>Préparation des données d’exemple…</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>E&amp;ssayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Makes two small regions, a demo gallery and a 64 MiB disk, and publishes it. Removable with one action.</source>
        <translation>Crée deux petites régions, une galerie de démonstration et un disque de 64&#xa0;Mio, puis le publie. Tout se supprime en une seule action.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Se &amp;connecter à un serveur…</translation>
    </message>
    <message>
        <source>Not in this release: everything is kept on this computer. Servers come with a later one.</source>
        <translation>Indisponible dans cette version du programme&#xa0;: tout est conservé sur cet ordinateur. Les serveurs viendront dans une prochaine version.</translation>
    </message>
    <message>
        <source>Cre&amp;ate a gallery</source>
        <translation>Créer &amp;une galerie</translation>
    </message>
    <message>
        <source>Empty, with its sharing method and tags. Image definitions and versions come later.</source>
        <translation>Vide, avec sa méthode de partage et ses étiquettes. Les définitions et les versions d’image viennent ensuite.</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Publish image…</source>
        <translation>&amp;Publier une image…</translation>
    </message>
    <message>
        <source>&amp;Export version…</source>
        <translation>&amp;Exporter la version…</translation>
    </message>
    <message>
        <source>Register &amp;disk…</source>
        <translation>Inscrire un &amp;disque…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copier l’ID</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>A&amp;ctivités</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Publish here…</source>
        <translation>&amp;Publier ici…</translation>
    </message>
    <message>
        <source>&amp;Verify replicas</source>
        <translation>&amp;Vérifier les réplicas</translation>
    </message>
    <message>
        <source>&amp;Retry replication</source>
        <translation>&amp;Relancer la réplication</translation>
    </message>
    <message>
        <source>New &amp;region…</source>
        <translation>Nouvelle &amp;région…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Remove sample data…</source>
        <translation>&amp;Supprimer les données d’exemple…</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>À &amp;propos de Vitrine</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Update replication…</source>
        <translation>&amp;Mettre à jour la réplication…</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>Enregistrer le &amp;dossier d’assistance…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Rec&amp;uler</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déconnec&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>Pa&amp;rtager…</translation>
    </message>
    <message>
        <source>Share with &amp;another tenant…</source>
        <translation>Partager avec un &amp;autre locataire…</translation>
    </message>
    <message>
        <source>&amp;Principals and roles…</source>
        <translation>&amp;Principaux et rôles…</translation>
    </message>
    <message>
        <source>Import &amp;template…</source>
        <translation>Importer un &amp;modèle…</translation>
    </message>
    <message>
        <source>Export as te&amp;mplate…</source>
        <translation>E&amp;xporter comme modèle…</translation>
    </message>
    <message>
        <source>Copy as command…</source>
        <translation>Copier comme commande…</translation>
    </message>
    <message>
        <source>Export &amp;bundle…</source>
        <translation>Exporter un p&amp;aquet…</translation>
    </message>
    <message>
        <source>Import b&amp;undle…</source>
        <translation>&amp;Importer un paquet…</translation>
    </message>
    <message>
        <source>&amp;New image definition…</source>
        <translation>&amp;Nouvelle définition d’image…</translation>
    </message>
    <message>
        <source>Create &amp;gallery…</source>
        <translation>Créer une &amp;galerie…</translation>
    </message>
</context>
<context>
    <name>vitrine::Words</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>amounts of data: done, total</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>a rate: amount of data per second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>63%; French puts a no-break space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stalled</source>
        <extracomment>no byte was copied for half a minute</extracomment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Création en cours</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Mise à jour en cours</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression en cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Replicating</source>
        <translation>Réplication en cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Generalized</source>
        <translation>Généralisée</translation>
    </message>
    <message>
        <source>Specialized</source>
        <translation>Spécialisée</translation>
    </message>
    <message>
        <source>Generation 1 (BIOS)</source>
        <translation>Génération 1 (BIOS)</translation>
    </message>
    <message>
        <source>Generation 2 (UEFI)</source>
        <translation>Génération 2 (UEFI)</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>%1 and %2 are whole numbers</extracomment>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as shown by job list</source>
        <translation>32 chiffres hexadécimaux, tels qu’affichés par job list</translation>
    </message>
    <message>
        <source>Publish virtual machine images to your own image galleries and replicate them to your regions.</source>
        <translation>Publier des images de machines virtuelles dans vos propres galeries d’images et les répliquer vers vos régions.</translation>
    </message>
    <message>
        <source>Publisher of the image.</source>
        <translation>Éditeur de l’image.</translation>
    </message>
    <message>
        <source>Offer of the image.</source>
        <translation>Offre de l’image.</translation>
    </message>
    <message>
        <source>SKU of the image. Publisher, offer and SKU together are unique in a gallery.</source>
        <translation>SKU de l’image. L’éditeur, l’offre et la SKU forment un ensemble unique dans une galerie.</translation>
    </message>
    <message>
        <source>Operating system of the image.</source>
        <translation>Système d’exploitation de l’image.</translation>
    </message>
    <message>
        <source>Whether accounts and host names were taken out of the image (Generalized) or are kept (Specialized). Default: Generalized.</source>
        <translation>Indique si les comptes et les noms d’hôte ont été retirés de l’image (Generalized) ou conservés (Specialized). Par défaut&#xa0;: Generalized.</translation>
    </message>
    <message>
        <source>Hypervisor generation: V1 for BIOS, V2 for UEFI. Default: V1.</source>
        <translation>Génération d’hyperviseur&#xa0;: V1 pour BIOS, V2 pour UEFI. Par défaut&#xa0;: V1.</translation>
    </message>
    <message>
        <source>Description of the image definition.</source>
        <translation>Description de la définition d’image.</translation>
    </message>
    <message>
        <source>End of life of the image, for example 2030-12-31.</source>
        <translation>Fin de vie de l’image, par exemple 2030-12-31.</translation>
    </message>
    <message>
        <source>Region of the image definition. Default: the location of the gallery.</source>
        <translation>Région de la définition d’image. Par défaut&#xa0;: l’emplacement de la galerie.</translation>
    </message>
    <message>
        <source>Manage image definitions.</source>
        <translation>Gérer les définitions d’image.</translation>
    </message>
    <message>
        <source>Create an image definition.</source>
        <translation>Créer une définition d’image.</translation>
    </message>
    <message>
        <source>Create a definition for specialized Linux images with UEFI.</source>
        <translation>Créer une définition pour des images Linux spécialisées avec UEFI.</translation>
    </message>
    <message>
        <source>Delete an image definition.</source>
        <translation>Supprimer une définition d’image.</translation>
    </message>
    <message>
        <source>List the image definitions of a gallery.</source>
        <translation>Lister les définitions d’image d’une galerie.</translation>
    </message>
    <message>
        <source>List the image definitions of a gallery as a table.</source>
        <translation>Lister les définitions d’image d’une galerie sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show an image definition.</source>
        <translation>Afficher une définition d’image.</translation>
    </message>
    <message>
        <source>Description of the gallery.</source>
        <translation>Description de la galerie.</translation>
    </message>
    <message>
        <source>Region of the gallery. Default: the location of the resource group.</source>
        <translation>Région de la galerie. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>Manage shared image galleries.</source>
        <translation>Gérer les galeries d’images partagées.</translation>
    </message>
    <message>
        <source>Create an image gallery.</source>
        <translation>Créer une galerie d’images.</translation>
    </message>
    <message>
        <source>Create a gallery in the resource group&apos;s location.</source>
        <translation>Créer une galerie à l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>Delete a gallery.</source>
        <translation>Supprimer une galerie.</translation>
    </message>
    <message>
        <source>List the image galleries.</source>
        <translation>Lister les galeries d’images.</translation>
    </message>
    <message>
        <source>List all galleries as a table.</source>
        <translation>Lister toutes les galeries sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show an image gallery.</source>
        <translation>Afficher une galerie d’images.</translation>
    </message>
    <message>
        <source>Show a gallery.</source>
        <translation>Afficher une galerie.</translation>
    </message>
    <message>
        <source>Name of the resource group.</source>
        <translation>Nom du groupe de ressources.</translation>
    </message>
    <message>
        <source>Manage resource groups.</source>
        <translation>Gérer les groupes de ressources.</translation>
    </message>
    <message>
        <source>Create a resource group.</source>
        <translation>Créer un groupe de ressources.</translation>
    </message>
    <message>
        <source>Region of the group, in any spelling of its name.</source>
        <translation>Région du groupe, quelle que soit l’écriture de son nom.</translation>
    </message>
    <message>
        <source>Create a resource group in West Europe.</source>
        <translation>Créer un groupe de ressources dans Europe Ouest.</translation>
    </message>
    <message>
        <source>Tell whether a resource group exists.</source>
        <translation>Indiquer si un groupe de ressources existe.</translation>
    </message>
    <message>
        <source>List the resource groups.</source>
        <translation>Lister les groupes de ressources.</translation>
    </message>
    <message>
        <source>List the resource groups as a table.</source>
        <translation>Lister les groupes de ressources sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show a resource group.</source>
        <translation>Afficher un groupe de ressources.</translation>
    </message>
    <message>
        <source>[Required]</source>
        <translation>[Obligatoire]</translation>
    </message>
    <message>
        <source>%1 Allowed values: %2.</source>
        <extracomment>%1 is the text before, %2 a list of values</extracomment>
        <translation>%1 Valeurs autorisées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Subgroups:</source>
        <translation>Sous-groupes&#xa0;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Global Arguments</source>
        <translation>Arguments globaux</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Id of the job, as shown by job list.</source>
        <translation>ID de la tâche, tel qu’affiché par job list.</translation>
    </message>
    <message>
        <source>Cancel a job that waits or was interrupted. A job that another process runs is cancelled there.</source>
        <translation>Annuler une tâche en attente ou interrompue. Une tâche exécutée par un autre processus s’annule dans celui-ci.</translation>
    </message>
    <message>
        <source>Cancel a job.</source>
        <translation>Annuler une tâche.</translation>
    </message>
    <message>
        <source>List the jobs, newest first.</source>
        <translation>Lister les tâches, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>List the jobs as a table.</source>
        <translation>Lister les tâches sous forme de tableau.</translation>
    </message>
    <message>
        <source>Every job that waits or was interrupted.</source>
        <translation>Toutes les tâches en attente ou interrompues.</translation>
    </message>
    <message>
        <source>Go on with every interrupted job.</source>
        <translation>Reprendre toutes les tâches interrompues.</translation>
    </message>
    <message>
        <source>Repeat a failed or cancelled job for the regions that are not complete.</source>
        <translation>Relancer une tâche en échec ou annulée pour les régions qui ne sont pas complètes.</translation>
    </message>
    <message>
        <source>Repeat a failed job.</source>
        <translation>Relancer une tâche en échec.</translation>
    </message>
    <message>
        <source>Run a job as the worker of --no-wait.</source>
        <translation>Exécuter une tâche en tant que processus de travail de --no-wait.</translation>
    </message>
    <message>
        <source>Run a job.</source>
        <translation>Exécuter une tâche.</translation>
    </message>
    <message>
        <source>Show a job with the progress of each region.</source>
        <translation>Afficher une tâche avec la progression de chaque région.</translation>
    </message>
    <message>
        <source>Show a job.</source>
        <translation>Afficher une tâche.</translation>
    </message>
    <message>
        <source>Another process is at work on this; watching it.</source>
        <translation>Un autre processus y travaille déjà&#xa0;; suivi de sa progression.</translation>
    </message>
    <message>
        <source>Interrupted. What is complete stays; go on with: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Interrompu. Ce qui est complet est conservé&#xa0;; pour reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>Interrompu. Rien n’a été laissé en place.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <extracomment>%1 is a list of regions</extracomment>
        <translation>Annulées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <extracomment>%1 is a list of regions</extracomment>
        <translation>Terminées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Once that is mended, go on with: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Une fois le problème corrigé, pour reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log of the replication: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Journal de la réplication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <extracomment>%1 is the argument, property or resource concerned</extracomment>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solution&#xa0;: %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1 is what the operating system reported</extracomment>
        <translation>Système&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is the stable name of the fault, for example gallery.name.invalid</extracomment>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>bytes done of the bytes to do</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>bytes in each second, for example 12.3 MiB/s</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a region, %2 a state, for example Completed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2% (%3)</source>
        <extracomment>%1 is a region, %2 a figure, %3 a state, for example Copying</extracomment>
        <translation>%1&#xa0;: %2&#xa0;% (%3)</translation>
    </message>
    <message>
        <source>Name of the region: a public region in any spelling, or a name of your own made of letters and digits.</source>
        <translation>Nom de la région&#xa0;: une région publique, quelle que soit l’écriture de son nom, ou un nom de votre choix composé de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>Manage the regions: the folders that store replicas.</source>
        <translation>Gérer les régions&#xa0;: les dossiers qui stockent les réplicas.</translation>
    </message>
    <message>
        <source>Register a folder as a region, and make it when it is not there.</source>
        <translation>Inscrire un dossier comme région, et le créer s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Folder on a disk or a mount of this machine.</source>
        <translation>Dossier sur un disque ou un point de montage de cette machine.</translation>
    </message>
    <message>
        <source>Store the replicas of West Europe on a mounted disk.</source>
        <translation>Stocker les réplicas d’Europe Ouest sur un disque monté.</translation>
    </message>
    <message>
        <source>Forget a region that stores nothing. Its folder stays.</source>
        <translation>Oublier une région qui ne stocke rien. Son dossier est conservé.</translation>
    </message>
    <message>
        <source>Forget a region.</source>
        <translation>Oublier une région.</translation>
    </message>
    <message>
        <source>List the regions with free space and state.</source>
        <translation>Lister les régions avec leur espace libre et leur état.</translation>
    </message>
    <message>
        <source>List the regions as a table.</source>
        <translation>Lister les régions sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show a region with free space and state.</source>
        <translation>Afficher une région avec son espace libre et son état.</translation>
    </message>
    <message>
        <source>Show a region.</source>
        <translation>Afficher une région.</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Catalogue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the image gallery.</source>
        <translation>Nom de la galerie d’images.</translation>
    </message>
    <message>
        <source>Name of the image definition.</source>
        <translation>Nom de la définition d’image.</translation>
    </message>
    <message>
        <source>Number of the image version: Major.Minor.Patch, for example 1.0.0.</source>
        <translation>Numéro de la version d’image&#xa0;: Majeure.Mineure.Correctif, par exemple 1.0.0.</translation>
    </message>
    <message>
        <source>Tags, separated by spaces: key[=value] [key[=value] ...].</source>
        <translation>Étiquettes, séparées par des espaces&#xa0;: clé[=valeur] [clé[=valeur] ...].</translation>
    </message>
    <message>
        <source>File of the catalogue. Default: VITRINE_CATALOG, else vitrine/catalog.sqlite in the user&apos;s data folder.</source>
        <translation>Fichier du catalogue. Par défaut&#xa0;: VITRINE_CATALOG, sinon vitrine/catalog.sqlite dans le dossier de données de l’utilisateur.</translation>
    </message>
    <message>
        <source>How problems are written to standard error. Default: text.</source>
        <translation>Forme des problèmes écrits sur l’erreur standard. Par défaut&#xa0;: text.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Language of texts. Default: the one of LC_ALL, LC_MESSAGES or LANG.</source>
        <translation>Langue des textes. Par défaut&#xa0;: celle de LC_ALL, LC_MESSAGES ou LANG.</translation>
    </message>
    <message>
        <source>Only show errors: no progress, no notes.</source>
        <translation>Afficher uniquement les erreurs&#xa0;: ni progression, ni remarques.</translation>
    </message>
    <message>
        <source>Output format. Default: json.</source>
        <translation>Format de sortie. Par défaut&#xa0;: json.</translation>
    </message>
    <message>
        <source>Also show what the system reported and which catalogue is used.</source>
        <translation>Afficher aussi les messages du système et le catalogue utilisé.</translation>
    </message>
    <message>
        <source>Show the program&apos;s version and exit.</source>
        <translation>Afficher la version du programme et quitter.</translation>
    </message>
    <message>
        <source>Operating system. Default: what the partitions tell.</source>
        <translation>Système d’exploitation. Par défaut&#xa0;: celui qu’indiquent les partitions.</translation>
    </message>
    <message>
        <source>Hypervisor generation. Default: what the partition table tells.</source>
        <translation>Génération d’hyperviseur. Par défaut&#xa0;: celle qu’indique la table de partitions.</translation>
    </message>
    <message>
        <source>State of the operating system.</source>
        <translation>État du système d’exploitation.</translation>
    </message>
    <message>
        <source>Manage the disks that image versions are made from.</source>
        <translation>Gérer les disques à partir desquels les versions d’image sont créées.</translation>
    </message>
    <message>
        <source>Name of the disk.</source>
        <translation>Nom du disque.</translation>
    </message>
    <message>
        <source>Forget a disk. Its file stays.</source>
        <translation>Oublier un disque. Son fichier est conservé.</translation>
    </message>
    <message>
        <source>List the disks.</source>
        <translation>Lister les disques.</translation>
    </message>
    <message>
        <source>Show a disk.</source>
        <translation>Afficher un disque.</translation>
    </message>
    <message>
        <source>Manage the snapshots that image versions are made from.</source>
        <translation>Gérer les instantanés à partir desquels les versions d’image sont créées.</translation>
    </message>
    <message>
        <source>Name of the snapshot.</source>
        <translation>Nom de l’instantané.</translation>
    </message>
    <message>
        <source>Register a disk image file as a snapshot.</source>
        <translation>Inscrire un fichier d’image disque comme instantané.</translation>
    </message>
    <message>
        <source>Forget a snapshot. Its file stays.</source>
        <translation>Oublier un instantané. Son fichier est conservé.</translation>
    </message>
    <message>
        <source>List the snapshots.</source>
        <translation>Lister les instantanés.</translation>
    </message>
    <message>
        <source>Show a snapshot.</source>
        <translation>Afficher un instantané.</translation>
    </message>
    <message>
        <source>Manage the managed images that image versions are made from.</source>
        <translation>Gérer les images managées à partir desquelles les versions d’image sont créées.</translation>
    </message>
    <message>
        <source>Name of the managed image.</source>
        <translation>Nom de l’image managée.</translation>
    </message>
    <message>
        <source>Forget a managed image. Its file stays.</source>
        <translation>Oublier une image managée. Son fichier est conservé.</translation>
    </message>
    <message>
        <source>List the managed images.</source>
        <translation>Lister les images managées.</translation>
    </message>
    <message>
        <source>Show a managed image.</source>
        <translation>Afficher une image managée.</translation>
    </message>
    <message>
        <source>Regions to replicate to, separated by spaces: REGION[=COUNT][=STORAGE TYPE]. The version&apos;s own region must be one of them. Default: that region alone.</source>
        <translation>Régions vers lesquelles répliquer, séparées par des espaces&#xa0;: RÉGION[=NOMBRE][=TYPE DE STOCKAGE]. La région propre à la version doit en faire partie. Par défaut&#xa0;: cette seule région.</translation>
    </message>
    <message>
        <source>Replicas in each region that names no count of its own. Default: 1.</source>
        <translation>Réplicas dans chaque région qui n’en précise pas le nombre. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Storage type of each region that names none of its own. Default: Standard_LRS.</source>
        <translation>Type de stockage de chaque région qui n’en précise pas. Par défaut&#xa0;: Standard_LRS.</translation>
    </message>
    <message>
        <source>Leave this version out when the latest one is asked for: true or false.</source>
        <translation>Ne pas retenir cette version lorsque la plus récente est demandée&#xa0;: true ou false.</translation>
    </message>
    <message>
        <source>End of life of the version, for example 2030-12-31.</source>
        <translation>Fin de vie de la version, par exemple 2030-12-31.</translation>
    </message>
    <message>
        <source>Region of the version. Default: the location of the image definition.</source>
        <translation>Région de la version. Par défaut&#xa0;: l’emplacement de la définition d’image.</translation>
    </message>
    <message>
        <source>Return at once; a process of its own does the replication.</source>
        <translation>Rendre la main aussitôt&#xa0;; un processus distinct effectue la réplication.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>Format of the file. Default: raw.</source>
        <translation>Format du fichier. Par défaut&#xa0;: raw.</translation>
    </message>
    <message>
        <source>Region to read from. Default: the first that can be read.</source>
        <translation>Région à lire. Par défaut&#xa0;: la première qui soit lisible.</translation>
    </message>
    <message>
        <source>Number of the replica to read, from 1. Default: any.</source>
        <translation>Numéro du réplica à lire, à partir de 1. Par défaut&#xa0;: n’importe lequel.</translation>
    </message>
    <message>
        <source>Replace the file when it is already there.</source>
        <translation>Remplacer le fichier s’il existe déjà.</translation>
    </message>
    <message>
        <source>Wait until it is replicated to every region.</source>
        <translation>Attendre que la version soit répliquée vers toutes les régions.</translation>
    </message>
    <message>
        <source>Wait until it is gone.</source>
        <translation>Attendre que la version ait disparu.</translation>
    </message>
    <message>
        <source>Wait until it is there.</source>
        <translation>Attendre que la version existe.</translation>
    </message>
    <message>
        <source>Seconds between two looks. Default: 1.</source>
        <translation>Secondes entre deux consultations. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Seconds to wait at most. Default: 3600.</source>
        <translation>Secondes d’attente au maximum. Par défaut&#xa0;: 3600.</translation>
    </message>
    <message>
        <source>Publish a disk in the location of its image definition.</source>
        <translation>Publier un disque à l’emplacement de sa définition d’image.</translation>
    </message>
    <message>
        <source>Publish a disk to three regions with two, one and two replicas.</source>
        <translation>Publier un disque vers trois régions avec deux, un et deux réplicas.</translation>
    </message>
    <message>
        <source>Publish a file of this machine and return at once.</source>
        <translation>Publier un fichier de cette machine et rendre la main aussitôt.</translation>
    </message>
    <message>
        <source>Also show the replication of each region.</source>
        <translation>Afficher aussi la réplication de chaque région.</translation>
    </message>
    <message>
        <source>Manage image versions.</source>
        <translation>Gérer les versions d’image.</translation>
    </message>
    <message>
        <source>Publish an image version and replicate it to its regions.</source>
        <translation>Publier une version d’image et la répliquer vers ses régions.</translation>
    </message>
    <message>
        <source>Delete an image version.</source>
        <translation>Supprimer une version d’image.</translation>
    </message>
    <message>
        <source>Write the second replica of a region as a VHD.</source>
        <translation>Écrire le deuxième réplica d’une région sous forme de VHD.</translation>
    </message>
    <message>
        <source>List the versions of an image definition, newest first.</source>
        <translation>Lister les versions d’une définition d’image, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>List the versions as a table.</source>
        <translation>Lister les versions sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show an image version.</source>
        <translation>Afficher une version d’image.</translation>
    </message>
    <message>
        <source>Show what every region has of it.</source>
        <translation>Afficher ce que chaque région en possède.</translation>
    </message>
    <message>
        <source>Read every replica of an image version and check it against its manifest.</source>
        <translation>Lire tous les réplicas d’une version d’image et les comparer à leur manifeste.</translation>
    </message>
    <message>
        <source>Check every replica.</source>
        <translation>Vérifier tous les réplicas.</translation>
    </message>
    <message>
        <source>Wait until an image version has reached a state.</source>
        <translation>Attendre qu’une version d’image ait atteint un état donné.</translation>
    </message>
    <message>
        <source>Name or id of the subscription.</source>
        <translation>Nom ou ID de l’abonnement.</translation>
    </message>
    <message>
        <source>Manage tenants: organisations that share nothing unless told to.</source>
        <translation>Gérer les locataires&#xa0;: des organisations qui ne partagent rien sans qu’on le leur demande.</translation>
    </message>
    <message>
        <source>Create a tenant.</source>
        <translation>Créer un locataire.</translation>
    </message>
    <message>
        <source>Name of the tenant.</source>
        <translation>Nom du locataire.</translation>
    </message>
    <message>
        <source>List the tenants.</source>
        <translation>Lister les locataires.</translation>
    </message>
    <message>
        <source>List the tenants as a table.</source>
        <translation>Lister les locataires sous forme de tableau.</translation>
    </message>
    <message>
        <source>Create a subscription.</source>
        <translation>Créer un abonnement.</translation>
    </message>
    <message>
        <source>Name of the subscription.</source>
        <translation>Nom de l’abonnement.</translation>
    </message>
    <message>
        <source>Name or id of its tenant. Default: that of the default subscription.</source>
        <translation>Nom ou ID de son locataire. Par défaut&#xa0;: celui de l’abonnement par défaut.</translation>
    </message>
    <message>
        <source>List the subscriptions as a table.</source>
        <translation>Lister les abonnements sous forme de tableau.</translation>
    </message>
    <message>
        <source>List the locations that are known, and which are registered.</source>
        <translation>Lister les emplacements connus, en indiquant ceux qui sont inscrits.</translation>
    </message>
    <message>
        <source>List the locations as a table.</source>
        <translation>Lister les emplacements sous forme de tableau.</translation>
    </message>
    <message>
        <source>Choose the subscription that commands use without --subscription.</source>
        <translation>Choisir l’abonnement utilisé par les commandes sans --subscription.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Choisir un abonnement.</translation>
    </message>
    <message>
        <source>Show a subscription. Default: the one that is chosen.</source>
        <translation>Afficher un abonnement. Par défaut&#xa0;: celui qui est choisi.</translation>
    </message>
    <message>
        <source>Show the subscription that is chosen.</source>
        <translation>Afficher l’abonnement choisi.</translation>
    </message>
    <message>
        <source>Read the log of every change.</source>
        <translation>Lire le journal de toutes les modifications.</translation>
    </message>
    <message>
        <source>List who changed what, with the state before and after, the newest first.</source>
        <translation>Lister qui a modifié quoi, avec l’état avant et après, les modifications les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Id of the resource concerned. Default: all.</source>
        <translation>ID de la ressource concernée. Par défaut&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>How many at most. Default: 100.</source>
        <translation>Nombre maximal. Par défaut&#xa0;: 100.</translation>
    </message>
    <message>
        <source>Show the last ten changes.</source>
        <translation>Afficher les dix dernières modifications.</translation>
    </message>
    <message>
        <source>Only checked: nothing was changed.</source>
        <translation>Vérification seule&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Processor architecture. Default: x64.</source>
        <translation>Architecture du processeur. Par défaut&#xa0;: x64.</translation>
    </message>
    <message>
        <source>Disk types that machines made from the image should not use, separated by spaces.</source>
        <translation>Types de disque à éviter pour les machines créées à partir de l’image, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Features of the image: &quot;Name=Value Name2=Value2&quot;, for example SecurityType=TrustedLaunch.</source>
        <translation>Fonctionnalités de l’image&#xa0;: &quot;Nom=Valeur Nom2=Valeur2&quot;, par exemple SecurityType=TrustedLaunch.</translation>
    </message>
    <message>
        <source>End user licence agreement, as text or as an address.</source>
        <translation>Contrat de licence utilisateur final, sous forme de texte ou d’adresse.</translation>
    </message>
    <message>
        <source>Address of the privacy statement.</source>
        <translation>Adresse de la déclaration de confidentialité.</translation>
    </message>
    <message>
        <source>Address of the release notes.</source>
        <translation>Adresse des notes de publication.</translation>
    </message>
    <message>
        <source>Least number of vCPUs that is recommended.</source>
        <translation>Nombre minimal de processeurs virtuels recommandé.</translation>
    </message>
    <message>
        <source>Greatest number of vCPUs that is recommended.</source>
        <translation>Nombre maximal de processeurs virtuels recommandé.</translation>
    </message>
    <message>
        <source>Least memory that is recommended, in GB.</source>
        <translation>Mémoire minimale recommandée, en Go.</translation>
    </message>
    <message>
        <source>Most memory that is recommended, in GB.</source>
        <translation>Mémoire maximale recommandée, en Go.</translation>
    </message>
    <message>
        <source>Delete an image definition that holds no image versions, or with --cascade everything in it.</source>
        <translation>Supprimer une définition d’image qui ne contient aucune version d’image ou, avec --cascade, tout son contenu.</translation>
    </message>
    <message>
        <source>Only those whose name, publisher, offer or SKU contains this text, in any case.</source>
        <translation>Uniquement celles dont le nom, l’éditeur, l’offre ou la SKU contient ce texte, quelle que soit la casse.</translation>
    </message>
    <message>
        <source>Change what may change of an image definition.</source>
        <translation>Modifier ce qui peut l’être dans une définition d’image.</translation>
    </message>
    <message>
        <source>Recommend four to sixteen vCPUs.</source>
        <translation>Recommander de quatre à seize processeurs virtuels.</translation>
    </message>
    <message>
        <source>Region the disk lies in. Default: the location of the resource group.</source>
        <translation>Région où se trouve le disque. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>State of the operating system, where it is known.</source>
        <translation>État du système d’exploitation, s’il est connu.</translation>
    </message>
    <message>
        <source>What the disk is stored on. Default: Standard_LRS.</source>
        <translation>Type de stockage du disque. Par défaut&#xa0;: Standard_LRS.</translation>
    </message>
    <message>
        <source>Name or id of the disk encryption set whose key encrypts it.</source>
        <translation>Nom ou ID du jeu de chiffrement de disque dont la clé le chiffre.</translation>
    </message>
    <message>
        <source>Register a disk image file, or a disk of an image version, as a disk.</source>
        <translation>Inscrire comme disque un fichier d’image disque ou un disque d’une version d’image.</translation>
    </message>
    <message>
        <source>Id of an image version, or of an image definition for its latest one, whose disk is written to --output-file.</source>
        <translation>ID d’une version d’image, ou d’une définition d’image pour sa version la plus récente, dont le disque est écrit dans --output-file.</translation>
    </message>
    <message>
        <source>LUN of the data disk to write. Default: the operating system disk.</source>
        <translation>Numéro d’unité logique (LUN) du disque de données à écrire. Par défaut&#xa0;: le disque de système d’exploitation.</translation>
    </message>
    <message>
        <source>File to write the disk of --gallery-image-reference to, as raw.</source>
        <translation>Fichier où écrire, au format brut, le disque de --gallery-image-reference.</translation>
    </message>
    <message>
        <source>Manage the disk encryption sets: the keys that encrypt disks.</source>
        <translation>Gérer les jeux de chiffrement de disque&#xa0;: les clés qui chiffrent les disques.</translation>
    </message>
    <message>
        <source>Name of the disk encryption set.</source>
        <translation>Nom du jeu de chiffrement de disque.</translation>
    </message>
    <message>
        <source>List the disk encryption sets.</source>
        <translation>Lister les jeux de chiffrement de disque.</translation>
    </message>
    <message>
        <source>Show a disk encryption set.</source>
        <translation>Afficher un jeu de chiffrement de disque.</translation>
    </message>
    <message>
        <source>Address of the key that wraps the others.</source>
        <translation>Adresse de la clé qui enveloppe les autres.</translation>
    </message>
    <message>
        <source>Accepted so that scripts written for az keep working; the address of the key names its vault.</source>
        <translation>Accepté pour que les scripts écrits pour az continuent de fonctionner&#xa0;; l’adresse de la clé indique son coffre.</translation>
    </message>
    <message>
        <source>Region of the set. Default: the location of the resource group.</source>
        <translation>Région du jeu. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>a reason, a service code or a number from “vitrinectl fault list”</source>
        <translation>un motif, un code de service ou un numéro affiché par «&#xa0;vitrinectl fault list&#xa0;»</translation>
    </message>
    <message>
        <source>Look up what a problem means and what to do about it.</source>
        <translation>Rechercher ce que signifie un problème et comment le résoudre.</translation>
    </message>
    <message>
        <source>List every kind of problem that can be reported.</source>
        <translation>Lister tous les types de problèmes qui peuvent être signalés.</translation>
    </message>
    <message>
        <source>List the problems as a table.</source>
        <translation>Lister les problèmes sous forme de tableau.</translation>
    </message>
    <message>
        <source>Explain a problem: what happened, why, and what to do.</source>
        <translation>Expliquer un problème&#xa0;: ce qui s’est passé, pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>Reason, service code or number of the problem. Can be written without “--code”.</source>
        <translation>Motif, code de service ou numéro du problème. Peut s’écrire sans «&#xa0;--code&#xa0;».</translation>
    </message>
    <message>
        <source>Explain a problem by its reason.</source>
        <translation>Expliquer un problème d’après son motif.</translation>
    </message>
    <message>
        <source>Explain all problems of a service code.</source>
        <translation>Expliquer tous les problèmes d’un code de service.</translation>
    </message>
    <message>
        <source>Whether deleted versions go to the recycle bin: true or false.</source>
        <translation>Indique si les versions supprimées vont dans la corbeille&#xa0;: true ou false.</translation>
    </message>
    <message>
        <source>Days for which a deleted version can be restored.</source>
        <translation>Nombre de jours pendant lesquels une version supprimée peut être restaurée.</translation>
    </message>
    <message>
        <source>Create a gallery that keeps deleted versions for 30 days.</source>
        <translation>Créer une galerie qui garde les versions supprimées pendant 30 jours.</translation>
    </message>
    <message>
        <source>Delete an image gallery that holds no image definitions, or with --cascade everything in it.</source>
        <translation>Supprimer une galerie d’images qui ne contient aucune définition d’image ou, avec --cascade, tout son contenu.</translation>
    </message>
    <message>
        <source>Change the description.</source>
        <translation>Modifier la description.</translation>
    </message>
    <message>
        <source>Delete a resource group that holds nothing, or with --cascade everything in it.</source>
        <translation>Supprimer un groupe de ressources vide ou, avec --cascade, tout son contenu.</translation>
    </message>
    <message>
        <source>Show in which order a group and everything in it would go.</source>
        <translation>Afficher dans quel ordre un groupe et tout son contenu seraient supprimés.</translation>
    </message>
    <message>
        <source>Change the tags of a resource group.</source>
        <translation>Modifier les étiquettes d’un groupe de ressources.</translation>
    </message>
    <message>
        <source>Set one tag and keep the others.</source>
        <translation>Définir une étiquette et conserver les autres.</translation>
    </message>
    <message>
        <source>Register a disk image file or a machine as a managed image.</source>
        <translation>Inscrire un fichier d’image disque ou une machine comme image managée.</translation>
    </message>
    <message>
        <source>Disk image file on this machine, or name or id of a machine, disk or snapshot.</source>
        <translation>Fichier d’image disque de cette machine, ou nom ou ID d’une machine, d’un disque ou d’un instantané.</translation>
    </message>
    <message>
        <source>Files, or names or ids of disks and snapshots, of the data disks, separated by spaces.</source>
        <translation>Sources des disques de données&#xa0;: fichiers, ou noms ou ID de disques et d’instantanés, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Region the image lies in. Default: the location of the resource group.</source>
        <translation>Région où se trouve l’image. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>What the image is stored on. Default: Standard_LRS.</source>
        <translation>Type de stockage de l’image. Par défaut&#xa0;: Standard_LRS.</translation>
    </message>
    <message>
        <source>as many as disks in %1</source>
        <translation>autant de valeurs que de disques dans %1</translation>
    </message>
    <message>
        <source>Name or id of the managed disk that holds the operating system.</source>
        <translation>Nom ou ID du disque managé qui contient le système d’exploitation.</translation>
    </message>
    <message>
        <source>Names or ids of the managed data disks, separated by spaces.</source>
        <translation>Noms ou ID des disques de données managés, séparés par des espaces.</translation>
    </message>
    <message>
        <source>LUNs of the data disks, in the same order. Default: 0, 1, 2 ...</source>
        <translation>Numéros d’unité logique (LUN) des disques de données, dans le même ordre. Par défaut&#xa0;: 0, 1, 2 ...</translation>
    </message>
    <message>
        <source>Disk image file of a machine whose disk is not a managed one.</source>
        <translation>Fichier d’image disque d’une machine dont le disque n’est pas managé.</translation>
    </message>
    <message>
        <source>Whether the operating system disk is gone when the machine stops: true or false.</source>
        <translation>Indique si le disque de système d’exploitation disparaît à l’arrêt de la machine&#xa0;: true ou false.</translation>
    </message>
    <message>
        <source>Whether accounts and host names were taken out of it. vm generalize says so later.</source>
        <translation>Indique si les comptes et les noms d’hôte en ont été retirés. vm generalize permet de l’indiquer plus tard.</translation>
    </message>
    <message>
        <source>Region of the machine. Default: the location of the resource group.</source>
        <translation>Région de la machine. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>With --image: the account of the machine.</source>
        <translation>Avec --image&#xa0;: le compte de la machine.</translation>
    </message>
    <message>
        <source>With --image: the host name of the machine.</source>
        <translation>Avec --image&#xa0;: le nom d’hôte de la machine.</translation>
    </message>
    <message>
        <source>Name of the virtual machine.</source>
        <translation>Nom de la machine virtuelle.</translation>
    </message>
    <message>
        <source>List the virtual machines.</source>
        <translation>Lister les machines virtuelles.</translation>
    </message>
    <message>
        <source>Show a virtual machine.</source>
        <translation>Afficher une machine virtuelle.</translation>
    </message>
    <message>
        <source>Say that accounts and host names were taken out of a machine.</source>
        <translation>Indiquer que les comptes et les noms d’hôte ont été retirés d’une machine.</translation>
    </message>
    <message>
        <source>Name of the scale set.</source>
        <translation>Nom du groupe de machines identiques.</translation>
    </message>
    <message>
        <source>Id of the image version or image definition.</source>
        <translation>ID de la version d’image ou de la définition d’image.</translation>
    </message>
    <message>
        <source>Region of the scale set. Default: the location of the resource group.</source>
        <translation>Région du groupe de machines identiques. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>Check an image for a scale set of generalized machines.</source>
        <translation>Vérifier une image pour un groupe de machines identiques généralisées.</translation>
    </message>
    <message>
        <source>Manage the limits of this catalogue.</source>
        <translation>Gérer les limites de ce catalogue.</translation>
    </message>
    <message>
        <source>List the limits with their values.</source>
        <translation>Lister les limites avec leurs valeurs.</translation>
    </message>
    <message>
        <source>List the limits as a table.</source>
        <translation>Lister les limites sous forme de tableau.</translation>
    </message>
    <message>
        <source>Set a limit.</source>
        <translation>Définir une limite.</translation>
    </message>
    <message>
        <source>Name of the limit, as shown by policy list.</source>
        <translation>Nom de la limite, tel qu’affiché par policy list.</translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation>La nouvelle valeur.</translation>
    </message>
    <message>
        <source>Allow twenty replicas of a version in a region.</source>
        <translation>Autoriser vingt réplicas d’une version dans une région.</translation>
    </message>
    <message>
        <source>Folders of the three availability zones, for zone-redundant storage, separated by spaces.</source>
        <translation>Dossiers des trois zones de disponibilité, pour le stockage redondant interzone, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Make a region with three availability zones.</source>
        <translation>Créer une région avec trois zones de disponibilité.</translation>
    </message>
    <message>
        <source>Do it without being asked. vitrinectl never asks: what destroys more than it names is refused without this.</source>
        <translation>Agir sans demander de confirmation. vitrinectl n’en demande jamais&#xa0;: sans cette option, ce qui détruit plus que les éléments nommés est refusé.</translation>
    </message>
    <message>
        <source>Run every check, show what would be the answer, and change nothing.</source>
        <translation>Effectuer toutes les vérifications, afficher ce que serait la réponse et ne rien modifier.</translation>
    </message>
    <message>
        <source>Name of the purchase plan.</source>
        <translation>Nom du plan d’achat.</translation>
    </message>
    <message>
        <source>Product of the purchase plan.</source>
        <translation>Produit du plan d’achat.</translation>
    </message>
    <message>
        <source>Publisher of the purchase plan.</source>
        <translation>Éditeur du plan d’achat.</translation>
    </message>
    <message>
        <source>Do it only while the resource has this etag, as show tells it.</source>
        <translation>N’agir que si la ressource porte encore cet etag, tel qu’affiché par show.</translation>
    </message>
    <message>
        <source>Set properties: path=value [path=value ...], for example publishingProfile.excludeFromLatest=true. A value may be JSON, or @FILE that holds JSON.</source>
        <translation>Définir des propriétés&#xa0;: chemin=valeur [chemin=valeur ...], par exemple publishingProfile.excludeFromLatest=true. Une valeur peut être du JSON, ou @FICHIER contenant du JSON.</translation>
    </message>
    <message>
        <source>Add to a list or to an object: path key=value [key=value ...], or path JSON, for example publishingProfile.targetRegions name=eastus.</source>
        <translation>Ajouter à une liste ou à un objet&#xa0;: chemin clé=valeur [clé=valeur ...], ou chemin JSON, par exemple publishingProfile.targetRegions name=eastus.</translation>
    </message>
    <message>
        <source>Remove a property, or a member of a list by its index: path [index], for example publishingProfile.targetRegions 0.</source>
        <translation>Retirer une propriété, ou un élément de liste d’après son indice&#xa0;: chemin [indice], par exemple publishingProfile.targetRegions 0.</translation>
    </message>
    <message>
        <source>With --set and --add: every value is text, not JSON.</source>
        <translation>Avec --set et --add&#xa0;: chaque valeur est du texte, et non du JSON.</translation>
    </message>
    <message>
        <source>Also delete everything in it, in the order that is shown. Needs --yes; with --validate-only the order is shown and nothing is deleted.</source>
        <translation>Supprimer aussi tout le contenu, dans l’ordre affiché. Nécessite --yes&#xa0;; avec --validate-only, l’ordre est affiché et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Name or id of the subscription. Default: the one that account set has chosen.</source>
        <translation>Nom ou ID de l’abonnement. Par défaut&#xa0;: celui choisi avec account set.</translation>
    </message>
    <message>
        <source>Manage the storage accounts: folders whose files are blobs.</source>
        <translation>Gérer les comptes de stockage&#xa0;: des dossiers dont les fichiers sont des objets blob.</translation>
    </message>
    <message>
        <source>Name of the storage account: 3 to 24 lower case letters and digits.</source>
        <translation>Nom du compte de stockage&#xa0;: de 3 à 24 lettres minuscules et chiffres.</translation>
    </message>
    <message>
        <source>Register a folder as a storage account.</source>
        <translation>Inscrire un dossier comme compte de stockage.</translation>
    </message>
    <message>
        <source>Forget a storage account. Its folder stays.</source>
        <translation>Oublier un compte de stockage. Son dossier est conservé.</translation>
    </message>
    <message>
        <source>List the storage accounts.</source>
        <translation>Lister les comptes de stockage.</translation>
    </message>
    <message>
        <source>Show a storage account.</source>
        <translation>Afficher un compte de stockage.</translation>
    </message>
    <message>
        <source>Folder on this machine; its subfolders are the containers.</source>
        <translation>Dossier de cette machine&#xa0;; ses sous-dossiers sont les conteneurs.</translation>
    </message>
    <message>
        <source>Region of the account. Default: the location of the resource group.</source>
        <translation>Région du compte. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>Manage storage.</source>
        <translation>Gérer le stockage.</translation>
    </message>
    <message>
        <source>Id of a resource group, gallery, image definition or image version.</source>
        <translation>ID d’un groupe de ressources, d’une galerie, d’une définition d’image ou d’une version d’image.</translation>
    </message>
    <message>
        <source>Manage the tags of groups, galleries, definitions and versions.</source>
        <translation>Gérer les étiquettes des groupes, des galeries, des définitions et des versions.</translation>
    </message>
    <message>
        <source>Give a resource exactly these tags.</source>
        <translation>Donner à une ressource exactement ces étiquettes.</translation>
    </message>
    <message>
        <source>Give a group two tags.</source>
        <translation>Donner deux étiquettes à un groupe.</translation>
    </message>
    <message>
        <source>Remove every tag of a resource.</source>
        <translation>Retirer toutes les étiquettes d’une ressource.</translation>
    </message>
    <message>
        <source>Remove every tag of a group.</source>
        <translation>Retirer toutes les étiquettes d’un groupe.</translation>
    </message>
    <message>
        <source>List the tags of a resource.</source>
        <translation>Lister les étiquettes d’une ressource.</translation>
    </message>
    <message>
        <source>List the tags of a group.</source>
        <translation>Lister les étiquettes d’un groupe.</translation>
    </message>
    <message>
        <source>Change some of the tags of a resource.</source>
        <translation>Modifier certaines étiquettes d’une ressource.</translation>
    </message>
    <message>
        <source>Whether these tags are added, replace all the others, or are removed. Default: Merge.</source>
        <translation>Indique si ces étiquettes sont ajoutées (Merge), remplacent toutes les autres (Replace) ou sont retirées (Delete). Par défaut&#xa0;: Merge.</translation>
    </message>
    <message>
        <source>Change one tag and keep the others.</source>
        <translation>Modifier une étiquette et conserver les autres.</translation>
    </message>
    <message>
        <source>Deleted in this order, %1 stored:</source>
        <extracomment>%1 is the size of what is stored</extracomment>
        <translation>Supprimés dans cet ordre, pour %1 de données stockées&#xa0;:</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is the id of a resource</extracomment>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disk encryption sets of each target region, in the same order: OS,LUN,SET,LUN,SET ..., null for none, or JSON. @FILE reads it from a file.</source>
        <translation>Jeux de chiffrement de disque de chaque région cible, dans le même ordre&#xa0;: OS,LUN,JEU,LUN,JEU ..., null si aucun, ou du JSON. @FICHIER les lit dans un fichier.</translation>
    </message>
    <message>
        <source>Whether regions that hold replicas may be removed: true or false.</source>
        <translation>Indique si les régions qui contiennent des réplicas peuvent être retirées&#xa0;: true ou false.</translation>
    </message>
    <message>
        <source>Whether the version is kept until its end of life: true or false.</source>
        <translation>Indique si la version est conservée jusqu’à sa fin de vie&#xa0;: true ou false.</translation>
    </message>
    <message>
        <source>as many as regions in %1</source>
        <translation>autant de valeurs que de régions dans %1</translation>
    </message>
    <message>
        <source>In the recycle bin until %1; restore takes it out.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Dans la corbeille jusqu’au %1&#xa0;; restore l’en sort.</translation>
    </message>
    <message>
        <source>Wait until a change has reached every region.</source>
        <translation>Attendre qu’une modification ait atteint toutes les régions.</translation>
    </message>
    <message>
        <source>Publish a disk with two data disks.</source>
        <translation>Publier un disque avec deux disques de données.</translation>
    </message>
    <message>
        <source>Replicate it to one more region.</source>
        <translation>Répliquer la version vers une région supplémentaire.</translation>
    </message>
    <message>
        <source>Leave it out when the latest version is asked for.</source>
        <translation>Ne pas la retenir lorsque la version la plus récente est demandée.</translation>
    </message>
    <message>
        <source>List the versions in the recycle bin of a gallery.</source>
        <translation>Lister les versions qui se trouvent dans la corbeille d’une galerie.</translation>
    </message>
    <message>
        <source>List what can be restored.</source>
        <translation>Lister ce qui peut être restauré.</translation>
    </message>
    <message>
        <source>Delete an image version and its replicas. In a gallery with a recycle bin it goes there.</source>
        <translation>Supprimer une version d’image et ses réplicas. Dans une galerie dotée d’une corbeille, elle y est placée.</translation>
    </message>
    <message>
        <source>Delete it for good, recycle bin or not.</source>
        <translation>La supprimer définitivement, avec ou sans corbeille.</translation>
    </message>
    <message>
        <source>Delete a version in the recycle bin for good.</source>
        <translation>Supprimer définitivement une version de la corbeille.</translation>
    </message>
    <message>
        <source>Take a version out of the recycle bin.</source>
        <translation>Sortir une version de la corbeille.</translation>
    </message>
    <message>
        <source>Change where an image version is replicated to, and what else may change.</source>
        <translation>Modifier les régions vers lesquelles une version d’image est répliquée, et ce qui peut l’être par ailleurs.</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <extracomment>%1 is the name of an argument</extracomment>
        <translation>autant de valeurs que dans %1</translation>
    </message>
    <message>
        <source>Names or ids of the storage accounts of the files in --data-vhds-uris.</source>
        <translation>Noms ou ID des comptes de stockage des fichiers de --data-vhds-uris.</translation>
    </message>
    <message>
        <source>Name or id of the managed image or virtual machine to publish, or id of another image version.</source>
        <translation>Nom ou ID de l’image managée ou de la machine virtuelle à publier, ou ID d’une autre version d’image.</translation>
    </message>
    <message>
        <source>Name or id of the virtual machine to publish.</source>
        <translation>Nom ou ID de la machine virtuelle à publier.</translation>
    </message>
    <message>
        <source>Id of the image version to publish again.</source>
        <translation>ID de la version d’image à publier à nouveau.</translation>
    </message>
    <message>
        <source>Name or id of the disk or snapshot of the operating system.</source>
        <translation>Nom ou ID du disque ou de l’instantané du système d’exploitation.</translation>
    </message>
    <message>
        <source>Disk image of the operating system: a file of this machine, or the address of a blob.</source>
        <translation>Image disque du système d’exploitation&#xa0;: un fichier de cette machine, ou l’adresse d’un objet blob.</translation>
    </message>
    <message>
        <source>Name or id of the storage account that --os-vhd-uri lies in.</source>
        <translation>Nom ou ID du compte de stockage où se trouve --os-vhd-uri.</translation>
    </message>
    <message>
        <source>Names or ids of the disks or snapshots of the data disks, separated by spaces.</source>
        <translation>Noms ou ID des disques ou instantanés des disques de données, séparés par des espaces.</translation>
    </message>
    <message>
        <source>LUNs of --data-snapshots, in the same order. Default: 0, 1, 2 ...</source>
        <translation>Numéros d’unité logique (LUN) de --data-snapshots, dans le même ordre. Par défaut&#xa0;: 0, 1, 2 ...</translation>
    </message>
    <message>
        <source>Disk images of data disks: files of this machine, or addresses of blobs.</source>
        <translation>Images disque des disques de données&#xa0;: des fichiers de cette machine, ou des adresses d’objets blob.</translation>
    </message>
    <message>
        <source>LUNs of --data-vhds-uris, in the same order. Default: 0, 1, 2 ..., behind those of --data-snapshots.</source>
        <translation>Numéros d’unité logique (LUN) de --data-vhds-uris, dans le même ordre. Par défaut&#xa0;: 0, 1, 2 ..., à la suite de ceux de --data-snapshots.</translation>
    </message>
    <message>
        <source>This removes replicas: %1</source>
        <extracomment>%1 is a list of regions with the number of replicas that are left</extracomment>
        <translation>Cette opération supprime des réplicas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disk image file on this machine: raw, VHD, VHDX, QCOW2 or VMDK, recognised by its content.</source>
        <translation>Fichier d’image disque sur cette machine&#xa0;: disque brut, VHD, VHDX, QCOW2 ou VMDK, reconnu d’après son contenu.</translation>
    </message>
    <message>
        <source>Write the disk of an image file into another file, in any format that Vitrine writes. Nothing is registered, and the file that is read stays as it is. This command is Vitrine&apos;s own: az has none.</source>
        <translation>Écrit le disque d’un fichier d’image dans un autre fichier, dans l’un des formats que Vitrine sait écrire. Rien n’est inscrit, et le fichier lu reste tel quel. Cette commande est propre à Vitrine&#xa0;: az n’en a pas.</translation>
    </message>
    <message>
        <source>Disk image file to read.</source>
        <translation>Fichier d’image disque à lire.</translation>
    </message>
    <message>
        <source>Format of the file to write. Default: what its name ends with, else raw.</source>
        <translation>Format du fichier à écrire. Par défaut&#xa0;: celui que dit la fin de son nom, sinon raw.</translation>
    </message>
    <message>
        <source>Format that the file to read must have. Default: what its content says.</source>
        <translation>Format que doit avoir le fichier à lire. Par défaut&#xa0;: celui que dit son contenu.</translation>
    </message>
    <message>
        <source>Agree that what the image&apos;s writer left unfinished is mended while it is read. The file stays as it is.</source>
        <translation>Accepte que ce que le programme qui a écrit l’image a laissé inachevé soit réparé pendant la lecture. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Turn a QCOW2 image into a fixed VHD.</source>
        <translation>Transformer une image QCOW2 en VHD de taille fixe.</translation>
    </message>
    <message>
        <source>Check a disk image file as a publication does, and tell what is on it. Nothing is registered. Exit codes: 0 accepted, 3 refused, 4 readable with --repair. A file that cannot be checked at all gives a fault instead of a verdict.</source>
        <translation>Vérifie un fichier d’image disque comme le fait une publication, et indique ce qu’il contient. Rien n’est inscrit. Codes de sortie&#xa0;: 0 accepté, 3 refusé, 4 lisible avec --repair. Un fichier qui ne peut pas du tout être vérifié donne une erreur au lieu d’un verdict.</translation>
    </message>
    <message>
        <source>Disk image file on this machine.</source>
        <translation>Fichier d’image disque sur cette machine.</translation>
    </message>
    <message>
        <source>Format that the file must have. Default: what its content says.</source>
        <translation>Format que le fichier doit avoir. Par défaut&#xa0;: celui qu’indique son contenu.</translation>
    </message>
    <message>
        <source>Check an image before it is registered.</source>
        <translation>Vérifier une image avant de l’inscrire.</translation>
    </message>
    <message>
        <source>Wrap the key of a disk encryption set anew. What is encrypted stays as it is.</source>
        <translation>Protéger à nouveau la clé d’un jeu de chiffrement de disque. Ce qui est chiffré reste tel quel.</translation>
    </message>
    <message>
        <source>File with the passphrase that protects the key from now on.</source>
        <translation>Fichier contenant la phrase secrète qui protège désormais la clé.</translation>
    </message>
    <message>
        <source>Protect the key with a passphrase.</source>
        <translation>Protéger la clé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Create a disk encryption set and its key.</source>
        <translation>Créer un jeu de chiffrement de disque et sa clé.</translation>
    </message>
    <message>
        <source>Delete a disk encryption set and destroy its key.</source>
        <translation>Supprimer un jeu de chiffrement de disque et détruire sa clé.</translation>
    </message>
    <message>
        <source>Write every disk as QCOW2.</source>
        <translation>Écrire tous les disques en QCOW2.</translation>
    </message>
    <message>
        <source>Write the disks of an image version into files.</source>
        <translation>Écrit les disques d’une version d’image dans des fichiers.</translation>
    </message>
    <message>
        <source>Full copies the source to every region. Shallow copies nothing: the version is read from its source, in its own region alone; for trials only. Default: Full.</source>
        <translation>Full copie la source dans chaque région. Shallow ne copie rien&#xa0;: la version est lue dans sa source, dans sa propre région seulement&#xa0;; réservé aux essais. Par défaut&#xa0;: Full.</translation>
    </message>
    <message>
        <source>Folder to write all disks to, as NAME-VERSION-os and NAME-VERSION-lunN with the ending of the format.</source>
        <translation>Dossier où écrire tous les disques, sous les noms NOM-VERSION-os et NOM-VERSION-lunN avec l’extension du format.</translation>
    </message>
    <message>
        <source>Write every disk of the version, each into a file of its own in --output-folder.</source>
        <translation>Écrit tous les disques de la version, chacun dans son propre fichier dans --output-folder.</translation>
    </message>
    <message>
        <source>Write a raw disk or a fixed VHD even when it begins or ends like another format, which programs that guess would take it for.</source>
        <translation>Écrit un disque brut ou un VHD de taille fixe même s’il commence ou finit comme un autre format, pour lequel un programme qui devine le prendrait.</translation>
    </message>
    <message>
        <source>File with the passphrase that protects the keys of disk encryption sets. Default: VITRINE_PASSPHRASE_FILE.</source>
        <translation>Fichier contenant la phrase secrète qui protège les clés des jeux de chiffrement de disque. Par défaut&#xa0;: VITRINE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Follow, pause, resume, repeat and cancel replications.</source>
        <translation>Suivre, mettre en pause, reprendre, relancer et annuler des réplications.</translation>
    </message>
    <message>
        <source>Go on with paused and interrupted jobs. What is complete is not copied again.</source>
        <translation>Reprendre les tâches en pause ou interrompues. Ce qui est complet n’est pas recopié.</translation>
    </message>
    <message>
        <source>Only this region of the job.</source>
        <translation>Cette région de la tâche uniquement.</translation>
    </message>
    <message>
        <source>Show what happened to a job, oldest first.</source>
        <translation>Afficher ce qui est arrivé à une tâche, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Show the log of a job as a table.</source>
        <translation>Afficher le journal d’une tâche sous forme de tableau.</translation>
    </message>
    <message>
        <source>Hold a job, or one of its regions, until job resume. What is copied stays. A job that another process runs follows within a second.</source>
        <translation>Suspendre une tâche, ou l’une de ses régions, jusqu’à job resume. Ce qui est copié est conservé. Une tâche exécutée par un autre processus suit en moins d’une seconde.</translation>
    </message>
    <message>
        <source>Every job that works or waits.</source>
        <translation>Toutes les tâches en cours ou en attente.</translation>
    </message>
    <message>
        <source>Hold a job.</source>
        <translation>Suspendre une tâche.</translation>
    </message>
    <message>
        <source>Change the place of a job in the queue.</source>
        <translation>Changer la place d’une tâche dans la file.</translation>
    </message>
    <message>
        <source>Which jobs begin first.</source>
        <translation>Quelles tâches commencent en premier.</translation>
    </message>
    <message>
        <source>Move the job by one place among those of its priority.</source>
        <translation>Déplacer la tâche d’une place parmi celles de sa priorité.</translation>
    </message>
    <message>
        <source>Let a job begin before the others.</source>
        <translation>Faire passer une tâche avant les autres.</translation>
    </message>
    <message>
        <source>Hold the jobs to a bandwidth and to hours.</source>
        <translation>Limiter les tâches à une bande passante et à des plages horaires.</translation>
    </message>
    <message>
        <source>List the limits; the one without a region is for all jobs together.</source>
        <translation>Lister les limites&#xa0;; celle qui n’a pas de région vaut pour toutes les tâches ensemble.</translation>
    </message>
    <message>
        <source>Set or lift a limit. Jobs that run keep to it at once.</source>
        <translation>Fixer ou lever une limite. Les tâches en cours s’y tiennent aussitôt.</translation>
    </message>
    <message>
        <source>Mbit/s that are written, and read for a check; 0: no limit.</source>
        <translation>Mbit/s écrits, et lus pour une vérification&#xa0;; 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Local time in which jobs may work, for example 20:00-06:00; none: at any time.</source>
        <translation>Plage horaire locale pendant laquelle les tâches peuvent travailler, par exemple 20:00-06:00&#xa0;; none&#xa0;: à toute heure.</translation>
    </message>
    <message>
        <source>Only for this region.</source>
        <translation>Pour cette région uniquement.</translation>
    </message>
    <message>
        <source>Write 400 Mbit/s at most.</source>
        <translation>Écrire 400&#xa0;Mbit/s au plus.</translation>
    </message>
    <message>
        <source>Write to a region at night only.</source>
        <translation>N’écrire dans une région que la nuit.</translation>
    </message>
    <message>
        <source>Read every replica that a region stores and check it against its manifest, what was checked longest ago first.</source>
        <translation>Lire tous les réplicas stockés dans une région et les comparer à leur manifeste, en commençant par ceux dont la vérification est la plus ancienne.</translation>
    </message>
    <message>
        <source>Mend damaged replicas from intact copies.</source>
        <translation>Réparer les réplicas endommagés à partir de copies intactes.</translation>
    </message>
    <message>
        <source>Only replicas that were not found intact for verifyIntervalDays of the policy.</source>
        <translation>Seulement les réplicas qui n’ont pas été trouvés intacts depuis le nombre de jours verifyIntervalDays de la stratégie.</translation>
    </message>
    <message>
        <source>Check what a region stores, and mend it.</source>
        <translation>Vérifier ce qu’une région stocke, et le réparer.</translation>
    </message>
    <message>
        <source>Show what it would mean to remove its second region.</source>
        <translation>Afficher ce que signifierait le retrait de sa deuxième région.</translation>
    </message>
    <message>
        <source>Remove its second region.</source>
        <translation>Retirer sa deuxième région.</translation>
    </message>
    <message>
        <source>Check every replica of an image version and mend the damaged ones from intact copies.</source>
        <translation>Vérifier tous les réplicas d’une version d’image et réparer ceux qui sont endommagés à partir de copies intactes.</translation>
    </message>
    <message>
        <source>Mend damaged replicas.</source>
        <translation>Réparer les réplicas endommagés.</translation>
    </message>
    <message>
        <source>Show what every region would gain and lose, with bytes and time, and change nothing.</source>
        <translation>Afficher ce que chaque région gagnerait et perdrait, avec les octets et la durée, sans rien changer.</translation>
    </message>
    <message>
        <source>The latest version changes: %1 -&gt; %2</source>
        <extracomment>%1 and %2 are version numbers, or a dash for none</extracomment>
        <translation>La version la plus récente change&#xa0;:&#xa0;%1 -&gt;&#xa0;%2</translation>
    </message>
    <message>
        <source>The latest version in %1 changes: %2 -&gt; %3</source>
        <extracomment>%1 is a region, %2 and %3 are version numbers, or a dash for none</extracomment>
        <translation>La version la plus récente dans&#xa0;%1 change&#xa0;:&#xa0;%2 -&gt;&#xa0;%3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Manage subscriptions and tenants, and who is signed in.</source>
        <translation>Gérer les abonnements et les locataires, et qui est connecté.</translation>
    </message>
    <message>
        <source>List the subscriptions, and who is signed in to each.</source>
        <translation>Lister les abonnements, et qui est connecté à chacun.</translation>
    </message>
    <message>
        <source>Name or id of the tenant. Default: that of who is signed in.</source>
        <translation>Nom ou ID du locataire. Par défaut&#xa0;: celui du compte connecté.</translation>
    </message>
    <message>
        <source>Whether it may sign in, and act.</source>
        <translation>S’il peut se connecter et agir.</translation>
    </message>
    <message>
        <source>The secret is shown this once. Keep it where only its user can read it.</source>
        <translation>Le secret n’est affiché que cette fois. Conservez-le là où seul son utilisateur peut le lire.</translation>
    </message>
    <message>
        <source>Manage the secrets of an application.</source>
        <translation>Gérer les secrets d’une application.</translation>
    </message>
    <message>
        <source>Give an application a new secret, shown this once. The others end, and the sign-ins they were for.</source>
        <translation>Donner à une application un nouveau secret, affiché cette seule fois. Les autres prennent fin, ainsi que leurs connexions.</translation>
    </message>
    <message>
        <source>Keep the other secrets.</source>
        <translation>Conserver les autres secrets.</translation>
    </message>
    <message>
        <source>What the secret is called.</source>
        <translation>Nom du secret.</translation>
    </message>
    <message>
        <source>When the secret ends, for example 2030-12-31.</source>
        <translation>Date de fin du secret, par exemple 2030-12-31.</translation>
    </message>
    <message>
        <source>Id of the application.</source>
        <translation>ID de l’application.</translation>
    </message>
    <message>
        <source>For how many years the secret is good. Default: 1.</source>
        <translation>Nombre d’années de validité du secret. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Make a secret for two years.</source>
        <translation>Créer un secret pour deux ans.</translation>
    </message>
    <message>
        <source>Manage applications, each registered in its home tenant.</source>
        <translation>Gérer les applications, chacune inscrite dans son locataire d’origine.</translation>
    </message>
    <message>
        <source>Register an application.</source>
        <translation>Inscrire une application.</translation>
    </message>
    <message>
        <source>Name that people read.</source>
        <translation>Nom affiché.</translation>
    </message>
    <message>
        <source>Delete an application, and what it is in every tenant.</source>
        <translation>Supprimer une application, et ses principaux de service dans tous les locataires.</translation>
    </message>
    <message>
        <source>Delete an application.</source>
        <translation>Supprimer une application.</translation>
    </message>
    <message>
        <source>List the applications of a tenant.</source>
        <translation>Lister les applications d’un locataire.</translation>
    </message>
    <message>
        <source>List the applications as a table.</source>
        <translation>Lister les applications sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show an application.</source>
        <translation>Afficher une application.</translation>
    </message>
    <message>
        <source>Id of the service principal, or of its application.</source>
        <translation>ID du principal de service, ou de son application.</translation>
    </message>
    <message>
        <source>Manage service principals: what an application is in a tenant.</source>
        <translation>Gérer les principaux de service&#xa0;: ce qu’une application est dans un locataire.</translation>
    </message>
    <message>
        <source>Consent to an application: make its service principal in a tenant.</source>
        <translation>Donner son consentement à une application&#xa0;: créer son principal de service dans un locataire.</translation>
    </message>
    <message>
        <source>Consent to an application of another tenant.</source>
        <translation>Donner son consentement à une application d’un autre locataire.</translation>
    </message>
    <message>
        <source>Delete a service principal, with what is assigned to it: the tenant consents no longer.</source>
        <translation>Supprimer un principal de service, avec ce qui lui est attribué&#xa0;: le locataire retire son consentement.</translation>
    </message>
    <message>
        <source>Delete a service principal.</source>
        <translation>Supprimer un principal de service.</translation>
    </message>
    <message>
        <source>List the service principals of a tenant.</source>
        <translation>Lister les principaux de service d’un locataire.</translation>
    </message>
    <message>
        <source>List the service principals as a table.</source>
        <translation>Lister les principaux de service sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show a service principal.</source>
        <translation>Afficher un principal de service.</translation>
    </message>
    <message>
        <source>Change a service principal.</source>
        <translation>Modifier un principal de service.</translation>
    </message>
    <message>
        <source>Keep an application from acting in a tenant.</source>
        <translation>Empêcher une application d’agir dans un locataire.</translation>
    </message>
    <message>
        <source>File that holds the password or secret.</source>
        <translation>Fichier qui contient le mot de passe ou le secret.</translation>
    </message>
    <message>
        <source>Name that people read. Default: the name to sign in with.</source>
        <translation>Nom affiché. Par défaut&#xa0;: le nom de connexion.</translation>
    </message>
    <message>
        <source>Account of the operating system, NAME@MACHINE, that is this user without a password.</source>
        <translation>Compte du système d’exploitation, NOM@MACHINE, qui est cet utilisateur sans mot de passe.</translation>
    </message>
    <message>
        <source>Name to sign in with.</source>
        <translation>Nom de connexion.</translation>
    </message>
    <message>
        <source>Create a user.</source>
        <translation>Créer un utilisateur.</translation>
    </message>
    <message>
        <source>Password. @FILE reads it from a file, @- from standard input. Default: it is asked for.</source>
        <translation>Mot de passe. @FICHIER le lit dans un fichier, @- sur l’entrée standard. Par défaut&#xa0;: il est demandé.</translation>
    </message>
    <message>
        <source>Create a user; the password is asked for.</source>
        <translation>Créer un utilisateur&#xa0;; le mot de passe est demandé.</translation>
    </message>
    <message>
        <source>Id of the user, or the name it signs in with.</source>
        <translation>ID de l’utilisateur, ou son nom de connexion.</translation>
    </message>
    <message>
        <source>Manage users.</source>
        <translation>Gérer les utilisateurs.</translation>
    </message>
    <message>
        <source>Delete a user, with what is assigned to it.</source>
        <translation>Supprimer un utilisateur, avec ce qui lui est attribué.</translation>
    </message>
    <message>
        <source>Delete a user.</source>
        <translation>Supprimer un utilisateur.</translation>
    </message>
    <message>
        <source>List the users of a tenant.</source>
        <translation>Lister les utilisateurs d’un locataire.</translation>
    </message>
    <message>
        <source>List the users as a table.</source>
        <translation>Lister les utilisateurs sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show a user.</source>
        <translation>Afficher un utilisateur.</translation>
    </message>
    <message>
        <source>Change a user. A new password signs it out everywhere.</source>
        <translation>Modifier un utilisateur. Un nouveau mot de passe le déconnecte partout.</translation>
    </message>
    <message>
        <source>New password. @FILE reads it from a file, @- from standard input.</source>
        <translation>Nouveau mot de passe. @FICHIER le lit dans un fichier, @- sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Keep a user from signing in.</source>
        <translation>Empêcher un utilisateur de se connecter.</translation>
    </message>
    <message>
        <source>Id or name of the group.</source>
        <translation>ID ou nom du groupe.</translation>
    </message>
    <message>
        <source>Id of a user, a group or a service principal.</source>
        <translation>ID d’un utilisateur, d’un groupe ou d’un principal de service.</translation>
    </message>
    <message>
        <source>Manage who is in a group.</source>
        <translation>Gérer les membres d’un groupe.</translation>
    </message>
    <message>
        <source>Add a member to a group.</source>
        <translation>Ajouter un membre à un groupe.</translation>
    </message>
    <message>
        <source>List the members of a group.</source>
        <translation>Lister les membres d’un groupe.</translation>
    </message>
    <message>
        <source>List the members of a group as a table.</source>
        <translation>Lister les membres d’un groupe sous forme de tableau.</translation>
    </message>
    <message>
        <source>Remove a member from a group.</source>
        <translation>Retirer un membre d’un groupe.</translation>
    </message>
    <message>
        <source>Manage groups: what is assigned to one counts for its members.</source>
        <translation>Gérer les groupes&#xa0;: ce qui est attribué à un groupe vaut pour ses membres.</translation>
    </message>
    <message>
        <source>Create a group.</source>
        <translation>Créer un groupe.</translation>
    </message>
    <message>
        <source>Short name. Default: the other one without spaces.</source>
        <translation>Nom court. Par défaut&#xa0;: l’autre nom sans espaces.</translation>
    </message>
    <message>
        <source>Delete a group, with what is assigned to it.</source>
        <translation>Supprimer un groupe, avec ce qui lui est attribué.</translation>
    </message>
    <message>
        <source>Delete a group.</source>
        <translation>Supprimer un groupe.</translation>
    </message>
    <message>
        <source>List the groups of a tenant.</source>
        <translation>Lister les groupes d’un locataire.</translation>
    </message>
    <message>
        <source>List the groups as a table.</source>
        <translation>Lister les groupes sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show a group.</source>
        <translation>Afficher un groupe.</translation>
    </message>
    <message>
        <source>Manage users, groups, applications and service principals.</source>
        <translation>Gérer les utilisateurs, les groupes, les applications et les principaux de service.</translation>
    </message>
    <message>
        <source>Look whether any row of the log was changed, moved or taken out, and print the head of the chain.</source>
        <translation>Vérifier si une ligne du journal a été modifiée, déplacée ou retirée, et afficher la tête de la chaîne.</translation>
    </message>
    <message>
        <source>A head that was printed before and kept elsewhere: the log must contain it.</source>
        <translation>Une tête affichée auparavant et conservée ailleurs&#xa0;: le journal doit la contenir.</translation>
    </message>
    <message>
        <source>Look through the whole log.</source>
        <translation>Parcourir tout le journal.</translation>
    </message>
    <message>
        <source>Change the description, the tags, the recycle bin or the sharing method of a gallery.</source>
        <translation>Modifier la description, les étiquettes, la corbeille ou la méthode de partage d’une galerie.</translation>
    </message>
    <message>
        <source>Sign in: as a user, as a service principal, or without a name with the account of the operating system. Whoever signs in stays signed in to this catalogue on this machine, beside those of other tenants.</source>
        <translation>Se connecter&#xa0;: en tant qu’utilisateur, en tant que principal de service ou, sans nom, avec le compte du système d’exploitation. Qui se connecte reste connecté à ce catalogue sur cette machine, à côté des comptes des autres locataires.</translation>
    </message>
    <message>
        <source>Sign in even when there is no subscription to work in.</source>
        <translation>Se connecter même s’il n’y a aucun abonnement où travailler.</translation>
    </message>
    <message>
        <source>Password of the user, or secret of the application. @FILE reads it from a file, @- from standard input. Default: it is asked for.</source>
        <translation>Mot de passe de l’utilisateur, ou secret de l’application. @FICHIER le lit dans un fichier, @- sur l’entrée standard. Par défaut&#xa0;: il est demandé.</translation>
    </message>
    <message>
        <source>Sign in as an application.</source>
        <translation>Se connecter en tant qu’application.</translation>
    </message>
    <message>
        <source>Name or id of the tenant to sign in to.</source>
        <translation>Nom ou ID du locataire auquel se connecter.</translation>
    </message>
    <message>
        <source>Name of the user, or id of the application.</source>
        <translation>Nom de l’utilisateur, ou ID de l’application.</translation>
    </message>
    <message>
        <source>Sign in as an application, with its secret from a file.</source>
        <translation>Se connecter en tant qu’application, avec son secret lu dans un fichier.</translation>
    </message>
    <message>
        <source>Use the account of the operating system.</source>
        <translation>Utiliser le compte du système d’exploitation.</translation>
    </message>
    <message>
        <source>Who signs out. Default: who signed in last.</source>
        <translation>Qui se déconnecte. Par défaut&#xa0;: le dernier connecté.</translation>
    </message>
    <message>
        <source>Sign a user out.</source>
        <translation>Déconnecter un utilisateur.</translation>
    </message>
    <message>
        <source>Sign everybody out. The account of the operating system acts then.</source>
        <translation>Déconnecter tout le monde. Le compte du système d’exploitation agit alors.</translation>
    </message>
    <message>
        <source>Sign everybody out.</source>
        <translation>Déconnecter tout le monde.</translation>
    </message>
    <message>
        <source>Get a token for programs, that stands for an hour for who is signed in to the tenant of the subscription.</source>
        <translation>Obtenir pour des programmes un jeton qui représente pendant une heure le compte connecté au locataire de l’abonnement.</translation>
    </message>
    <message>
        <source>Name or id of the tenant. Default: that of the subscription.</source>
        <translation>Nom ou ID du locataire. Par défaut&#xa0;: celui de l’abonnement.</translation>
    </message>
    <message>
        <source>Get a token for the subscription that is chosen.</source>
        <translation>Obtenir un jeton pour l’abonnement choisi.</translation>
    </message>
    <message>
        <source>Names of image definitions of the attached gallery.</source>
        <translation>Noms de définitions d’image de la galerie jointe.</translation>
    </message>
    <message>
        <source>Say which images of the attached gallery labs may be made from.</source>
        <translation>Dire de quelles images de la galerie jointe on peut faire des laboratoires.</translation>
    </message>
    <message>
        <source>Take images out of what labs are made from.</source>
        <translation>Retirer des images de celles dont on fait des laboratoires.</translation>
    </message>
    <message>
        <source>Disable an image.</source>
        <translation>Désactiver une image.</translation>
    </message>
    <message>
        <source>Let labs be made from images.</source>
        <translation>Permettre de faire des laboratoires à partir d’images.</translation>
    </message>
    <message>
        <source>Enable an image.</source>
        <translation>Activer une image.</translation>
    </message>
    <message>
        <source>List the images of the attached gallery, and why no lab can be made of some.</source>
        <translation>Lister les images de la galerie jointe, et pourquoi on ne peut pas faire de laboratoire de certaines.</translation>
    </message>
    <message>
        <source>List the images of a lab account.</source>
        <translation>Lister les images d’un compte de laboratoire.</translation>
    </message>
    <message>
        <source>Name of the lab account.</source>
        <translation>Nom du compte de laboratoire.</translation>
    </message>
    <message>
        <source>Manage the lab accounts, in which labs are made.</source>
        <translation>Gérer les comptes de laboratoire, dans lesquels on fait des laboratoires.</translation>
    </message>
    <message>
        <source>Create a lab account.</source>
        <translation>Créer un compte de laboratoire.</translation>
    </message>
    <message>
        <source>Delete a lab account without labs.</source>
        <translation>Supprimer un compte de laboratoire sans laboratoires.</translation>
    </message>
    <message>
        <source>List the lab accounts.</source>
        <translation>Lister les comptes de laboratoire.</translation>
    </message>
    <message>
        <source>Show a lab account.</source>
        <translation>Afficher un compte de laboratoire.</translation>
    </message>
    <message>
        <source>Region of the account and of its labs. Default: the location of the resource group.</source>
        <translation>Région du compte et de ses laboratoires. Par défaut&#xa0;: l’emplacement du groupe de ressources.</translation>
    </message>
    <message>
        <source>Name of a gallery in the resource group, or its whole id.</source>
        <translation>Nom d’une galerie du groupe de ressources, ou son identifiant complet.</translation>
    </message>
    <message>
        <source>Attach a shared image gallery; all its images are enabled then.</source>
        <translation>Joindre une galerie d’images partagées&#xa0;; toutes ses images sont alors activées.</translation>
    </message>
    <message>
        <source>Attach a gallery.</source>
        <translation>Joindre une galerie.</translation>
    </message>
    <message>
        <source>Detach the shared image gallery. Labs made from it stay.</source>
        <translation>Détacher la galerie d’images partagées. Les laboratoires qui en proviennent restent.</translation>
    </message>
    <message>
        <source>Detach the gallery.</source>
        <translation>Détacher la galerie.</translation>
    </message>
    <message>
        <source>How many machines the lab has, from 1 to %1.</source>
        <translation>Nombre de machines du laboratoire, de 1 à&#xa0;%1.</translation>
    </message>
    <message>
        <source>Create a lab and lay down the disk of its template.</source>
        <translation>Créer un laboratoire et copier le disque de son modèle.</translation>
    </message>
    <message>
        <source>Image definition of the attached gallery, by name or id: its latest version in the account&apos;s region; or the id of a version.</source>
        <translation>Définition d’image de la galerie jointe, par son nom ou son identifiant&#xa0;: sa version la plus récente dans la région du compte&#xa0;; ou l’identifiant d’une version.</translation>
    </message>
    <message>
        <source>Name or id of a registered disk to make the lab from.</source>
        <translation>Nom ou identifiant d’un disque inscrit dont faire le laboratoire.</translation>
    </message>
    <message>
        <source>Create a lab from an image of the attached gallery.</source>
        <translation>Créer un laboratoire à partir d’une image de la galerie jointe.</translation>
    </message>
    <message>
        <source>Export the template to the attached shared image gallery, as a specialized image, replicated within the geography of its region.</source>
        <translation>Exporter le modèle vers la galerie d’images partagées jointe, comme image spécialisée, répliquée dans la zone géographique de sa région.</translation>
    </message>
    <message>
        <source>Name of the new image; with --update-existing, of the image to update. Default then: the one last exported, else the one the lab was made from.</source>
        <translation>Nom de la nouvelle image&#xa0;; avec --update-existing, de l’image à mettre à jour. Par défaut dans ce cas&#xa0;: la dernière exportée, sinon celle dont provient le laboratoire.</translation>
    </message>
    <message>
        <source>Make a new version of an existing image instead of a new image.</source>
        <translation>Faire une nouvelle version d’une image existante plutôt qu’une nouvelle image.</translation>
    </message>
    <message>
        <source>Create a new image.</source>
        <translation>Créer une nouvelle image.</translation>
    </message>
    <message>
        <source>Update the existing image.</source>
        <translation>Mettre à jour l’image existante.</translation>
    </message>
    <message>
        <source>Make the machines of a lab from its template as it is now. Machines that are there are replaced.</source>
        <translation>Créer les machines d’un laboratoire à partir de son modèle tel qu’il est maintenant. Les machines présentes sont remplacées.</translation>
    </message>
    <message>
        <source>Publish a lab with 30 machines.</source>
        <translation>Publier un laboratoire de 30 machines.</translation>
    </message>
    <message>
        <source>Give machines of a lab the disk as it was published. What was done on them is lost.</source>
        <translation>Redonner à des machines d’un laboratoire le disque tel qu’il a été publié. Ce qui y a été fait est perdu.</translation>
    </message>
    <message>
        <source>Number of the machine, from 1. Default: all.</source>
        <translation>Numéro de la machine, à partir de 1. Par défaut&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Reset one machine.</source>
        <translation>Réinitialiser une machine.</translation>
    </message>
    <message>
        <source>Make or remove machines of a published lab. The others stay as they are.</source>
        <translation>Créer ou retirer des machines d’un laboratoire publié. Les autres restent telles quelles.</translation>
    </message>
    <message>
        <source>Give a lab 32 machines.</source>
        <translation>Donner 32 machines à un laboratoire.</translation>
    </message>
    <message>
        <source>Name of the lab.</source>
        <translation>Nom du laboratoire.</translation>
    </message>
    <message>
        <source>Manage labs: a template, and the machines made from it.</source>
        <translation>Gérer les laboratoires&#xa0;: un modèle, et les machines qui en sont faites.</translation>
    </message>
    <message>
        <source>Delete a lab with its template and its machines.</source>
        <translation>Supprimer un laboratoire avec son modèle et ses machines.</translation>
    </message>
    <message>
        <source>Delete a lab.</source>
        <translation>Supprimer un laboratoire.</translation>
    </message>
    <message>
        <source>List the labs of an account.</source>
        <translation>Lister les laboratoires d’un compte.</translation>
    </message>
    <message>
        <source>Show a lab.</source>
        <translation>Afficher un laboratoire.</translation>
    </message>
    <message>
        <source>Id of an image version, an image definition or a managed image that the machine is made from.</source>
        <translation>Identifiant de la version d’image, de la définition d’image ou de l’image managée à partir de laquelle la machine est créée.</translation>
    </message>
    <message>
        <source>With --image: how many machines; with more than one, numbers follow their names. Default: 1.</source>
        <translation>Avec --image&#xa0;: nombre de machines&#xa0;; s’il y en a plusieurs, un numéro suit leur nom. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Manage virtual machines: made from images, or registered so that image versions can be made from them.</source>
        <translation>Gérer les machines virtuelles&#xa0;: créées à partir d’images, ou enregistrées pour en tirer des versions d’image.</translation>
    </message>
    <message>
        <source>Make a virtual machine from an image, or register one as a source.</source>
        <translation>Créer une machine virtuelle à partir d’une image, ou en enregistrer une comme source.</translation>
    </message>
    <message>
        <source>Remove a machine that was made from an image, with its disks, or forget one that is only registered.</source>
        <translation>Supprimer une machine créée à partir d’une image, avec ses disques, ou oublier une machine seulement enregistrée.</translation>
    </message>
    <message>
        <source>Ask the host whether the machine runs.</source>
        <translation>Demander à l’hôte si la machine fonctionne.</translation>
    </message>
    <message>
        <source>Start a machine on the host of its region.</source>
        <translation>Démarrer une machine sur l’hôte de sa région.</translation>
    </message>
    <message>
        <source>Switch a machine off.</source>
        <translation>Éteindre une machine.</translation>
    </message>
    <message>
        <source>Switch a machine off; the host forgets it, its disks stay.</source>
        <translation>Éteindre une machine&#xa0;; l’hôte l’oublie, ses disques restent.</translation>
    </message>
    <message>
        <source>With --image: the password of the account; only its hash is kept. @FILE reads it from a file, which others on this machine cannot see.</source>
        <translation>Avec --image&#xa0;: mot de passe du compte&#xa0;; seule son empreinte est conservée. @FICHIER le lit dans un fichier, à l’abri des autres utilisateurs de cette machine.</translation>
    </message>
    <message>
        <source>With --image: the public keys of the account, or files with them.</source>
        <translation>Avec --image&#xa0;: clés publiques du compte, ou fichiers qui les contiennent.</translation>
    </message>
    <message>
        <source>With --image: take the public key in ~/.ssh, and make one if there is none.</source>
        <translation>Avec --image&#xa0;: prendre la clé publique de ~/.ssh, et en créer une s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>With --image: processors of the machine. Default: 2.</source>
        <translation>Avec --image&#xa0;: processeurs de la machine. Par défaut&#xa0;: 2.</translation>
    </message>
    <message>
        <source>With --image: memory of the machine in MiB. Default: 2048.</source>
        <translation>Avec --image&#xa0;: mémoire de la machine en Mio. Par défaut&#xa0;: 2048.</translation>
    </message>
    <message>
        <source>Region of the machines.</source>
        <translation>Région des machines.</translation>
    </message>
    <message>
        <source>Manage what runs the machines of a region.</source>
        <translation>Gérer ce qui exécute les machines d’une région.</translation>
    </message>
    <message>
        <source>Name what runs the machines of a region.</source>
        <translation>Indiquer ce qui exécute les machines d’une région.</translation>
    </message>
    <message>
        <source>Address of libvirt, for example qemu:///session or qemu:///system.</source>
        <translation>Adresse de libvirt, par exemple qemu:///session ou qemu:///system.</translation>
    </message>
    <message>
        <source>Run the machines of a region on this computer.</source>
        <translation>Exécuter les machines d’une région sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show what runs the machines of a region.</source>
        <translation>Afficher ce qui exécute les machines d’une région.</translation>
    </message>
    <message>
        <source>Run the machines of a region nowhere.</source>
        <translation>N’exécuter nulle part les machines d’une région.</translation>
    </message>
    <message>
        <source>The role as JSON, or the file that holds it: Name, Description, Actions, NotActions, AssignableScopes.</source>
        <translation>Le rôle en JSON, ou le fichier qui le contient&#xa0;: Name, Description, Actions, NotActions, AssignableScopes.</translation>
    </message>
    <message>
        <source>Whom it concerns: object id, application id, sign-in name or display name.</source>
        <translation>Qui est concerné&#xa0;: ID d’objet, ID d’application, nom de connexion ou nom d’affichage.</translation>
    </message>
    <message>
        <source>Where: / for everything, or the id of a tenant&apos;s management group, a subscription, a resource group, a gallery or an image definition.</source>
        <translation>Où&#xa0;: / pour tout, ou l’ID du groupe d’administration d’un locataire, d’un abonnement, d’un groupe de ressources, d’une galerie ou d’une définition d’image.</translation>
    </message>
    <message>
        <source>Name or id of the role.</source>
        <translation>Nom ou ID du rôle.</translation>
    </message>
    <message>
        <source>Manage roles: what those who have them may do.</source>
        <translation>Gérer les rôles&#xa0;: ce que peuvent faire ceux qui les ont.</translation>
    </message>
    <message>
        <source>Create a role.</source>
        <translation>Créer un rôle.</translation>
    </message>
    <message>
        <source>Create a role from a file.</source>
        <translation>Créer un rôle à partir d’un fichier.</translation>
    </message>
    <message>
        <source>Delete a role that nobody has any more.</source>
        <translation>Supprimer un rôle que plus personne n’a.</translation>
    </message>
    <message>
        <source>Delete a role.</source>
        <translation>Supprimer un rôle.</translation>
    </message>
    <message>
        <source>List the roles.</source>
        <translation>Lister les rôles.</translation>
    </message>
    <message>
        <source>Leave the built-in roles out: true or false.</source>
        <translation>Omettre les rôles intégrés&#xa0;: true ou false.</translation>
    </message>
    <message>
        <source>Only the role with this name or id.</source>
        <translation>Seulement le rôle portant ce nom ou cet ID.</translation>
    </message>
    <message>
        <source>List the roles as a table.</source>
        <translation>Lister les rôles sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show a role.</source>
        <translation>Afficher un rôle.</translation>
    </message>
    <message>
        <source>Replace a role that is not built in.</source>
        <translation>Remplacer un rôle qui n’est pas intégré.</translation>
    </message>
    <message>
        <source>Replace a role.</source>
        <translation>Remplacer un rôle.</translation>
    </message>
    <message>
        <source>Manage who has which role where.</source>
        <translation>Gérer qui a quel rôle, et où.</translation>
    </message>
    <message>
        <source>Assign a role to a user, a group or a service principal.</source>
        <translation>Attribuer un rôle à un utilisateur, à un groupe ou à un principal de service.</translation>
    </message>
    <message>
        <source>Let somebody use every image of a subscription.</source>
        <translation>Laisser quelqu’un utiliser toutes les images d’un abonnement.</translation>
    </message>
    <message>
        <source>Remove role assignments: those named, or those that fit.</source>
        <translation>Supprimer des attributions de rôles&#xa0;: celles qui sont nommées, ou celles qui correspondent.</translation>
    </message>
    <message>
        <source>Ids of role assignments.</source>
        <translation>ID des attributions de rôles.</translation>
    </message>
    <message>
        <source>Take a role away.</source>
        <translation>Retirer un rôle.</translation>
    </message>
    <message>
        <source>List role assignments. Default: those of the subscription.</source>
        <translation>Lister les attributions de rôles. Par défaut&#xa0;: celles de l’abonnement.</translation>
    </message>
    <message>
        <source>Those of every scope.</source>
        <translation>Celles de toutes les étendues.</translation>
    </message>
    <message>
        <source>Also those that the scope inherits.</source>
        <translation>Aussi celles dont l’étendue hérite.</translation>
    </message>
    <message>
        <source>List who may do what as a table.</source>
        <translation>Lister qui peut faire quoi sous forme de tableau.</translation>
    </message>
    <message>
        <source>Manage roles and who has them.</source>
        <translation>Gérer les rôles et ceux qui les ont.</translation>
    </message>
    <message>
        <source>Make machines that are alike from an image.</source>
        <translation>Créer des machines identiques à partir d’une image.</translation>
    </message>
    <message>
        <source>Id of an image version, an image definition or a managed image.</source>
        <translation>Identifiant d’une version d’image, d’une définition d’image ou d’une image managée.</translation>
    </message>
    <message>
        <source>How many machines: up to 1000, of a managed image up to 600. Default: 2.</source>
        <translation>Nombre de machines&#xa0;: jusqu’à 1&#xa0;000, et jusqu’à 600 pour une image managée. Par défaut&#xa0;: 2.</translation>
    </message>
    <message>
        <source>Make thirty machines.</source>
        <translation>Créer trente machines.</translation>
    </message>
    <message>
        <source>Change the image of a scale set, or check whether it can change.</source>
        <translation>Changer l’image d’un groupe identique, ou vérifier si elle peut changer.</translation>
    </message>
    <message>
        <source>Check only, for a scale set that is elsewhere: the state of its present machines.</source>
        <translation>Vérification seule, pour un groupe identique qui se trouve ailleurs&#xa0;: état de ses machines actuelles.</translation>
    </message>
    <message>
        <source>Change how many machines a scale set has.</source>
        <translation>Changer le nombre de machines d’un groupe identique.</translation>
    </message>
    <message>
        <source>How many machines it is to have.</source>
        <translation>Nombre de machines voulu.</translation>
    </message>
    <message>
        <source>Manage scale sets: machines that are made alike from an image.</source>
        <translation>Gérer les groupes identiques&#xa0;: des machines créées à l’identique à partir d’une image.</translation>
    </message>
    <message>
        <source>Remove a scale set with the disks of its machines.</source>
        <translation>Supprimer un groupe identique avec les disques de ses machines.</translation>
    </message>
    <message>
        <source>List the scale sets.</source>
        <translation>Lister les groupes identiques.</translation>
    </message>
    <message>
        <source>Show a scale set.</source>
        <translation>Afficher un groupe identique.</translation>
    </message>
    <message>
        <source>Name of the shared gallery, as sig list-shared tells it.</source>
        <translation>Nom de la galerie partagée, tel que sig list-shared le donne.</translation>
    </message>
    <message>
        <source>Public name of the gallery, as sig list-community tells it.</source>
        <translation>Nom public de la galerie, tel que sig list-community le donne.</translation>
    </message>
    <message>
        <source>Only galleries of this region. Default: of every region.</source>
        <translation>Seulement les galeries de cette région. Par défaut&#xa0;: de toutes les régions.</translation>
    </message>
    <message>
        <source>List the galleries that are open to everybody.</source>
        <translation>Lister les galeries ouvertes à tous.</translation>
    </message>
    <message>
        <source>List the community&apos;s galleries as a table.</source>
        <translation>Lister les galeries de la communauté sous forme de tableau.</translation>
    </message>
    <message>
        <source>List the galleries that are shared with the subscription, or with its tenant.</source>
        <translation>Lister les galeries partagées avec l’abonnement, ou avec son locataire.</translation>
    </message>
    <message>
        <source>Those that are shared with the whole tenant.</source>
        <translation>Celles qui sont partagées avec tout le locataire.</translation>
    </message>
    <message>
        <source>List what is shared with the tenant.</source>
        <translation>Lister ce qui est partagé avec le locataire.</translation>
    </message>
    <message>
        <source>Show a gallery that is shared.</source>
        <translation>Afficher une galerie partagée.</translation>
    </message>
    <message>
        <source>List the image definitions of a shared gallery.</source>
        <translation>Lister les définitions d’image d’une galerie partagée.</translation>
    </message>
    <message>
        <source>Show an image definition of a shared gallery.</source>
        <translation>Afficher une définition d’image d’une galerie partagée.</translation>
    </message>
    <message>
        <source>List the image versions of a shared gallery.</source>
        <translation>Lister les versions d’image d’une galerie partagée.</translation>
    </message>
    <message>
        <source>Show an image version of a shared gallery.</source>
        <translation>Afficher une version d’image d’une galerie partagée.</translation>
    </message>
    <message>
        <source>Ids of subscriptions, separated by spaces; at most 30.</source>
        <translation>ID d’abonnements, séparés par des espaces&#xa0;; 30 au plus.</translation>
    </message>
    <message>
        <source>Ids of tenants, separated by spaces; at most 5.</source>
        <translation>ID de locataires, séparés par des espaces&#xa0;; 5 au plus.</translation>
    </message>
    <message>
        <source>Name of the gallery as list-invitations tells it.</source>
        <translation>Nom de la galerie tel que list-invitations le donne.</translation>
    </message>
    <message>
        <source>Answer for the whole tenant instead of the subscription.</source>
        <translation>Répondre pour tout le locataire plutôt que pour l’abonnement.</translation>
    </message>
    <message>
        <source>Share a gallery with subscriptions and tenants. Those of another tenant accept or reject it.</source>
        <translation>Partager une galerie avec des abonnements et des locataires. Ceux d’un autre locataire l’acceptent ou la refusent.</translation>
    </message>
    <message>
        <source>Share a gallery with a tenant.</source>
        <translation>Partager une galerie avec un locataire.</translation>
    </message>
    <message>
        <source>Open a gallery to everybody, under a public name.</source>
        <translation>Ouvrir une galerie à tous, sous un nom public.</translation>
    </message>
    <message>
        <source>Open a gallery to everybody.</source>
        <translation>Ouvrir une galerie à tous.</translation>
    </message>
    <message>
        <source>Stop sharing a gallery with subscriptions and tenants.</source>
        <translation>Cesser de partager une galerie avec des abonnements et des locataires.</translation>
    </message>
    <message>
        <source>Stop sharing a gallery with a tenant.</source>
        <translation>Cesser de partager une galerie avec un locataire.</translation>
    </message>
    <message>
        <source>Make a gallery private again.</source>
        <translation>Rendre une galerie de nouveau privée.</translation>
    </message>
    <message>
        <source>Accept a gallery that another tenant shares.</source>
        <translation>Accepter une galerie qu’un autre locataire partage.</translation>
    </message>
    <message>
        <source>Accept a gallery.</source>
        <translation>Accepter une galerie.</translation>
    </message>
    <message>
        <source>List the galleries that others share with the subscription and its tenant, and what was answered.</source>
        <translation>Lister les galeries que d’autres partagent avec l’abonnement et son locataire, et ce qui a été répondu.</translation>
    </message>
    <message>
        <source>List the invitations as a table.</source>
        <translation>Lister les invitations sous forme de tableau.</translation>
    </message>
    <message>
        <source>Reject a gallery that another tenant shares.</source>
        <translation>Refuser une galerie qu’un autre locataire partage.</translation>
    </message>
    <message>
        <source>Reject a gallery.</source>
        <translation>Refuser une galerie.</translation>
    </message>
    <message>
        <source>License terms of a community gallery.</source>
        <translation>Contrat de licence d’une galerie de la communauté.</translation>
    </message>
    <message>
        <source>Sharing method: by roles only, also directly with subscriptions and tenants, or with everybody. Default: Private.</source>
        <translation>Méthode de partage&#xa0;: par rôles seulement, aussi directement avec des abonnements et des locataires, ou avec tous. Par défaut&#xa0;: Private.</translation>
    </message>
    <message>
        <source>How the public name of a community gallery begins: 5 to 16 letters and digits.</source>
        <translation>Début du nom public d’une galerie de la communauté&#xa0;: de 5 à 16 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Mail address of a community gallery&apos;s publisher.</source>
        <translation>Adresse de messagerie de l’éditeur d’une galerie de la communauté.</translation>
    </message>
    <message>
        <source>Web address of a community gallery&apos;s publisher.</source>
        <translation>Adresse web de l’éditeur d’une galerie de la communauté.</translation>
    </message>
    <message>
        <source>Share galleries with other subscriptions and tenants, or with everybody.</source>
        <translation>Partager des galeries avec d’autres abonnements et locataires, ou avec tous.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Sign somebody out.</source>
        <translation>Déconnecter un compte.</translation>
    </message>
    <message>
        <source>%1 replicas are more than the limit of %2: make the machines in batches, or raise the limit (vitrinectl policy set).</source>
        <extracomment>%1 and %2 are numbers of replicas</extracomment>
        <translation>%1 réplicas dépassent la limite de&#xa0;%2&#xa0;: créez les machines par lots, ou relevez la limite (vitrinectl policy set).</translation>
    </message>
    <message>
        <source>Show what could be better: replicas, regions, versions nobody uses.</source>
        <translation>Montrer ce qui pourrait être amélioré&#xa0;: réplicas, régions, versions que personne n’utilise.</translation>
    </message>
    <message>
        <source>List advice, warnings first, then what saves most.</source>
        <translation>Lister les conseils, les avertissements d’abord, puis ce qui économise le plus.</translation>
    </message>
    <message>
        <source>Days after which a version without use counts as unused. Default: 90.</source>
        <translation>Nombre de jours après lequel une version sans usage compte comme inutilisée. Par défaut&#xa0;: 90.</translation>
    </message>
    <message>
        <source>List the advice for a gallery.</source>
        <translation>Lister les conseils pour une galerie.</translation>
    </message>
    <message>
        <source>Tell how many replicas machines and scale sets need that are made at the same time in one region.</source>
        <translation>Dire combien de réplicas demandent les machines et groupes identiques créés en même temps dans une région.</translation>
    </message>
    <message>
        <source>Single machines made at the same time.</source>
        <translation>Machines isolées créées en même temps.</translation>
    </message>
    <message>
        <source>Scale sets made at the same time.</source>
        <translation>Groupes identiques créés en même temps.</translation>
    </message>
    <message>
        <source>Instances of each scale set. Default: 600.</source>
        <translation>Instances de chaque groupe identique. Par défaut&#xa0;: 600.</translation>
    </message>
    <message>
        <source>Ask for 120 machines.</source>
        <translation>Demander pour 120 machines.</translation>
    </message>
    <message>
        <source>No price is known for: %1. What is there is in no sum of money.</source>
        <extracomment>%1 is a list of regions</extracomment>
        <translation>Aucun prix n’est connu pour&#xa0;:&#xa0;%1. Ce qui s’y trouve n’entre dans aucun montant.</translation>
    </message>
    <message>
        <source>Some prices are examples. Set your own with: vitrinectl price set</source>
        <translation>Certains prix sont des exemples. Définissez les vôtres avec&#xa0;: vitrinectl price set</translation>
    </message>
    <message>
        <source>The occupied size is at most this: blocks of zeros are only known when the disks are read.</source>
        <translation>La taille occupée est au plus celle-ci&#xa0;: les blocs de zéros ne sont connus qu’à la lecture des disques.</translation>
    </message>
    <message>
        <source>Count only what is stored in this region.</source>
        <translation>Ne compter que ce qui est stocké dans cette région.</translation>
    </message>
    <message>
        <source>Count only versions with this tag, of their own or of their image definition: key[=value].</source>
        <translation>Ne compter que les versions qui portent cette étiquette, elles-mêmes ou par leur définition d’image&#xa0;: clé[=valeur].</translation>
    </message>
    <message>
        <source>Tell what a version would cost in given regions.</source>
        <translation>Dire ce que coûterait une version dans les régions données.</translation>
    </message>
    <message>
        <source>Occupied size of each disk, for example 10GiB 0; a number alone is in bytes. Blocks of zeros take nothing.</source>
        <translation>Taille occupée de chaque disque, par exemple 10GiB 0&#xa0;; un nombre seul est en octets. Les blocs de zéros ne prennent rien.</translation>
    </message>
    <message>
        <source>Disk image files, the operating system disk first: they are read to know what they occupy.</source>
        <translation>Fichiers d’image disque, le disque du système d’exploitation en premier&#xa0;: ils sont lus pour savoir ce qu’ils occupent.</translation>
    </message>
    <message>
        <source>Regions to replicate to: REGION[=COUNT][=STORAGE TYPE]. Default: those of the version.</source>
        <translation>Régions où répliquer&#xa0;: RÉGION[=NOMBRE][=TYPE DE STOCKAGE]. Par défaut&#xa0;: celles de la version.</translation>
    </message>
    <message>
        <source>Replicas in each region that names no number. Default: 1.</source>
        <translation>Réplicas dans chaque région sans nombre indiqué. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Region of the version, which it is copied out of. Default: the first target region.</source>
        <translation>Région de la version, depuis laquelle elle est copiée. Par défaut&#xa0;: la première région cible.</translation>
    </message>
    <message>
        <source>Estimate an image that occupies 10 GiB, with an empty data disk.</source>
        <translation>Estimer une image qui occupe 10 Gio, avec un disque de données vide.</translation>
    </message>
    <message>
        <source>Show what image versions cost, and what they will cost.</source>
        <translation>Afficher ce que coûtent les versions d’image, et ce qu’elles coûteront.</translation>
    </message>
    <message>
        <source>Forecast the cost of the next months from the growth so far and from end-of-life dates.</source>
        <translation>Prévoir le coût des prochains mois d’après la croissance passée et les dates de fin de vie.</translation>
    </message>
    <message>
        <source>Months to look ahead. Default: 12.</source>
        <translation>Nombre de mois à prévoir. Par défaut&#xa0;: 12.</translation>
    </message>
    <message>
        <source>Past months that the growth is taken from. Default: 6.</source>
        <translation>Mois passés dont est tirée la croissance. Par défaut&#xa0;: 6.</translation>
    </message>
    <message>
        <source>Forecast half a year.</source>
        <translation>Prévoir six mois.</translation>
    </message>
    <message>
        <source>Show the cost of past months at the prices of today.</source>
        <translation>Afficher le coût des mois passés aux prix d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Months to show, the present one being the last. Default: 12.</source>
        <translation>Nombre de mois à afficher, le mois en cours étant le dernier. Par défaut&#xa0;: 12.</translation>
    </message>
    <message>
        <source>Show the last year.</source>
        <translation>Afficher la dernière année.</translation>
    </message>
    <message>
        <source>Show what is stored and what it costs a month: as the service bills it, and by what the regions really store.</source>
        <translation>Afficher ce qui est stocké et ce que cela coûte par mois&#xa0;: comme le service le facture, et d’après ce que les régions stockent réellement.</translation>
    </message>
    <message>
        <source>What a line is about. Default: one level below what is named.</source>
        <translation>Ce que représente une ligne. Par défaut&#xa0;: un niveau au-dessous de ce qui est nommé.</translation>
    </message>
    <message>
        <source>Show only so many lines, the most expensive ones. Default: 1000.</source>
        <translation>N’afficher que ce nombre de lignes, les plus chères. Par défaut&#xa0;: 1000.</translation>
    </message>
    <message>
        <source>Show the cost of a gallery by region.</source>
        <translation>Afficher le coût d’une galerie par région.</translation>
    </message>
    <message>
        <source>Name of the deployment. Default: that of the template file.</source>
        <translation>Nom du déploiement. Par défaut&#xa0;: celui du fichier de modèle.</translation>
    </message>
    <message>
        <source>The template, a JSON file of at most 4 MiB.</source>
        <translation>Le modèle, un fichier JSON de 4 Mio au plus.</translation>
    </message>
    <message>
        <source>Values of the template&apos;s parameters: a parameters file, JSON, or NAME=VALUE. Of two values of one parameter the later counts.</source>
        <translation>Valeurs des paramètres du modèle&#xa0;: un fichier de paramètres, du JSON, ou NOM=VALEUR. De deux valeurs d’un même paramètre, la dernière compte.</translation>
    </message>
    <message>
        <source>Incremental: what the template does not name stays as it is. There is no other.</source>
        <translation>Incremental&#xa0;: ce que le modèle ne nomme pas reste tel quel. Il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>Name of the deployment.</source>
        <translation>Nom du déploiement.</translation>
    </message>
    <message>
        <source>Deploy templates to a resource group.</source>
        <translation>Déployer des modèles dans un groupe de ressources.</translation>
    </message>
    <message>
        <source>Make everything that a template asks for, once all of it was found right. The same again goes on where it was left.</source>
        <translation>Créer tout ce que demande un modèle, une fois que tout a été trouvé correct. La même commande reprend là où elle s’était arrêtée.</translation>
    </message>
    <message>
        <source>Deploy a template.</source>
        <translation>Déployer un modèle.</translation>
    </message>
    <message>
        <source>Leave the replication to processes of its own.</source>
        <translation>Laisser la réplication à des processus distincts.</translation>
    </message>
    <message>
        <source>Forget a deployment. What it made stays.</source>
        <translation>Oublier un déploiement. Ce qu’il a créé reste.</translation>
    </message>
    <message>
        <source>Write the template that was deployed.</source>
        <translation>Écrire le modèle qui a été déployé.</translation>
    </message>
    <message>
        <source>List the deployments of a resource group.</source>
        <translation>Lister les déploiements d’un groupe de ressources.</translation>
    </message>
    <message>
        <source>Show a deployment and what became of each resource.</source>
        <translation>Afficher un déploiement et ce qu’il est advenu de chaque ressource.</translation>
    </message>
    <message>
        <source>Tell everything that is wrong with a template. Nothing is changed.</source>
        <translation>Dire tout ce qui ne va pas dans un modèle. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Check a template.</source>
        <translation>Vérifier un modèle.</translation>
    </message>
    <message>
        <source>Tell everything that a deployment would do. Nothing is changed.</source>
        <translation>Dire tout ce qu’un déploiement ferait. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Look before deploying.</source>
        <translation>Regarder avant de déployer.</translation>
    </message>
    <message>
        <source>Make resources from templates.</source>
        <translation>Créer des ressources à partir de modèles.</translation>
    </message>
    <message>
        <source>Write a template that makes the resources of a group again.</source>
        <translation>Écrire un modèle qui recrée les ressources d’un groupe.</translation>
    </message>
    <message>
        <source>Ids of what to export. Default: everything in the group.</source>
        <translation>Identifiants de ce qu’il faut exporter. Par défaut&#xa0;: tout le groupe.</translation>
    </message>
    <message>
        <source>Export a resource group.</source>
        <translation>Exporter un groupe de ressources.</translation>
    </message>
    <message>
        <source>Write a template that makes a gallery again, with everything in it.</source>
        <translation>Écrire un modèle qui recrée une galerie, avec tout ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Export a gallery.</source>
        <translation>Exporter une galerie.</translation>
    </message>
    <message>
        <source>Check the request, show it in these words, and change nothing.</source>
        <translation>Contrôler la demande, l’afficher sous cette forme et ne rien modifier.</translation>
    </message>
    <message>
        <source>Region that the price is for. Default: every region without a price of its own.</source>
        <translation>Région à laquelle le prix s’applique. Par défaut&#xa0;: toutes les régions sans prix propre.</translation>
    </message>
    <message>
        <source>Manage what a stored or copied GiB costs.</source>
        <translation>Gérer le prix d’un Gio stocké ou copié.</translation>
    </message>
    <message>
        <source>List the prices that count, with the examples among them.</source>
        <translation>Lister les prix en vigueur, exemples compris.</translation>
    </message>
    <message>
        <source>List the prices as a table.</source>
        <translation>Lister les prix sous forme de tableau.</translation>
    </message>
    <message>
        <source>Remove the prices of your own: the examples count again.</source>
        <translation>Retirer vos propres prix&#xa0;: les exemples valent de nouveau.</translation>
    </message>
    <message>
        <source>Only the prices of this region. Default: all, with the currency.</source>
        <translation>Seulement les prix de cette région. Par défaut&#xa0;: tous, avec la devise.</translation>
    </message>
    <message>
        <source>Go back to the examples.</source>
        <translation>Revenir aux exemples.</translation>
    </message>
    <message>
        <source>Set a price, the currency of all prices, or both.</source>
        <translation>Définir un prix, la devise de tous les prix, ou les deux.</translation>
    </message>
    <message>
        <source>Currency of all prices, for example CAD. Amounts are not converted.</source>
        <translation>Devise de tous les prix, par exemple CAD. Les montants ne sont pas convertis.</translation>
    </message>
    <message>
        <source>What has the price: a GiB stored for a month, by storage type, or a GiB copied out of a region.</source>
        <translation>Ce qui a ce prix&#xa0;: un Gio stocké pendant un mois, par type de stockage, ou un Gio copié hors d’une région.</translation>
    </message>
    <message>
        <source>Price of a GiB, for example 0.05.</source>
        <translation>Prix d’un Gio, par exemple 0.05.</translation>
    </message>
    <message>
        <source>Set what a GiB costs in a month in West Europe.</source>
        <translation>Définir ce que coûte un Gio par mois en Europe Ouest.</translation>
    </message>
    <message>
        <source>Versions that go: %1. Freed: %2 GiB as billed, %3 a month.</source>
        <extracomment>%1 is a number of versions, %2 GiB, %3 an amount with its currency</extracomment>
        <translation>Versions qui partent&#xa0;:&#xa0;%1. Libéré&#xa0;:&#xa0;%2 Gio facturés,&#xa0;%3 par mois.</translation>
    </message>
    <message>
        <source>Name of the rule, unique in the gallery.</source>
        <translation>Nom de la règle, unique dans la galerie.</translation>
    </message>
    <message>
        <source>Manage the rules by which old versions may go.</source>
        <translation>Gérer les règles selon lesquelles d’anciennes versions peuvent partir.</translation>
    </message>
    <message>
        <source>Make a rule for a gallery or for one image definition, or replace the one of this name.</source>
        <translation>Créer une règle pour une galerie ou une définition d’image, ou remplacer celle de ce nom.</translation>
    </message>
    <message>
        <source>Keep so many of the newest versions of each image definition.</source>
        <translation>Conserver ce nombre de versions les plus récentes de chaque définition d’image.</translation>
    </message>
    <message>
        <source>Keep versions for so many days.</source>
        <translation>Conserver les versions pendant ce nombre de jours.</translation>
    </message>
    <message>
        <source>Keep versions with one of these tags: key[=value].</source>
        <translation>Conserver les versions qui portent une de ces étiquettes&#xa0;: clé[=valeur].</translation>
    </message>
    <message>
        <source>Keep the last five versions, and all for 90 days.</source>
        <translation>Conserver les cinq dernières versions, et toutes pendant 90 jours.</translation>
    </message>
    <message>
        <source>Delete a rule. No version goes by it any more.</source>
        <translation>Supprimer une règle. Plus aucune version ne part à cause d’elle.</translation>
    </message>
    <message>
        <source>Delete a rule.</source>
        <translation>Supprimer une règle.</translation>
    </message>
    <message>
        <source>List the rules.</source>
        <translation>Lister les règles.</translation>
    </message>
    <message>
        <source>List all rules.</source>
        <translation>Lister toutes les règles.</translation>
    </message>
    <message>
        <source>Let versions go, too, whose gallery has no recycle bin: they cannot come back.</source>
        <translation>Laisser partir aussi les versions dont la galerie n’a pas de corbeille&#xa0;: elles ne peuvent pas revenir.</translation>
    </message>
    <message>
        <source>Let old versions go by rules, after looking at what would go.</source>
        <translation>Laisser partir d’anciennes versions selon des règles, après avoir vu ce qui partirait.</translation>
    </message>
    <message>
        <source>Delete what the rules let go, as retention simulate shows it. Needs --yes.</source>
        <translation>Supprimer ce que les règles laissent partir, comme le montre retention simulate. Demande --yes.</translation>
    </message>
    <message>
        <source>Apply the rules of a gallery.</source>
        <translation>Appliquer les règles d’une galerie.</translation>
    </message>
    <message>
        <source>Show which versions would go and when, what that frees, and what keeps the others.</source>
        <translation>Montrer quelles versions partiraient et quand, ce que cela libère, et ce qui retient les autres.</translation>
    </message>
    <message>
        <source>Look at what would go.</source>
        <translation>Voir ce qui partirait.</translation>
    </message>
    <message>
        <source>%1: %2 - %3 % of the limit is used.</source>
        <extracomment>%1 is a region, %2 the name of a limit, %3 percent</extracomment>
        <translation>%1&#xa0;:&#xa0;%2 -&#xa0;%3&#xa0;% de la limite sont utilisés.</translation>
    </message>
    <message>
        <source>Show how much of the limits is used.</source>
        <translation>Afficher l’utilisation par rapport aux limites.</translation>
    </message>
    <message>
        <source>List what the subscription uses of each limit, with a warning from 80 % on.</source>
        <translation>Lister ce que l’abonnement utilise de chaque limite, avec un avertissement à partir de 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Only this region. Default: every region in use.</source>
        <translation>Seulement cette région. Par défaut&#xa0;: toutes les régions utilisées.</translation>
    </message>
    <message>
        <source>List the usage in West Europe.</source>
        <translation>Lister l’utilisation en Europe Ouest.</translation>
    </message>
    <message>
        <source>Cost at most: %1 a month, and %2 once for copies between regions.</source>
        <extracomment>%1 and %2 are amounts with their currency</extracomment>
        <translation>Coût au plus&#xa0;:&#xa0;%1 par mois, et&#xa0;%2 une fois pour les copies entre régions.</translation>
    </message>
    <message>
        <source>Seal the log as it is now, and every row that comes, with a key that is kept outside the catalogue.</source>
        <translation>Sceller le journal tel qu’il est, puis chaque ligne à venir, avec une clé conservée hors du catalogue.</translation>
    </message>
    <message>
        <source>Vouch for the log from here on.</source>
        <translation>Répondre du journal à partir de maintenant.</translation>
    </message>
    <message>
        <source>Start an image version on a throw-away disk and see whether it starts. Keeps the verdict, the serial log and a picture.</source>
        <translation>Démarrer une version d’image sur un disque jetable et voir si elle démarre. Conserve le verdict, le journal série et une image de l’écran.</translation>
    </message>
    <message>
        <source>Region whose replica is started. Default: the first that has one.</source>
        <translation>Région dont le réplica est démarré. Par défaut&#xa0;: la première qui en a un.</translation>
    </message>
    <message>
        <source>Seconds after which the verdict is made, at most 3600. Default: 120.</source>
        <translation>Secondes au bout desquelles le verdict est rendu, 3600 au plus. Par défaut&#xa0;: 120.</translation>
    </message>
    <message>
        <source>From now on test the latest version of each image again after so many days, when --due asks; 0: never.</source>
        <translation>Désormais, retester la version la plus récente de chaque image après ce nombre de jours, à la demande de --due&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Test the latest version of each image that was not tested for as long as --every said. For a timer.</source>
        <translation>Tester la version la plus récente de chaque image qui n’a pas été testée depuis la durée fixée par --every. Pour un minuteur.</translation>
    </message>
    <message>
        <source>See whether a version starts.</source>
        <translation>Voir si une version démarre.</translation>
    </message>
    <message>
        <source>Test every week what “latest” means.</source>
        <translation>Tester chaque semaine ce que désigne «&#xa0;latest&#xa0;».</translation>
    </message>
    <message>
        <source>Test what is due.</source>
        <translation>Tester ce qui est dû.</translation>
    </message>
    <message>
        <source>Show the last boot test of an image version.</source>
        <translation>Afficher le dernier test de démarrage d’une version d’image.</translation>
    </message>
    <message>
        <source>New file for what the machine wrote to its serial console.</source>
        <translation>Nouveau fichier pour ce que la machine a écrit sur sa console série.</translation>
    </message>
    <message>
        <source>New file for the picture of the screen.</source>
        <translation>Nouveau fichier pour l’image de l’écran.</translation>
    </message>
    <message>
        <source>Show the last boot test and write its picture.</source>
        <translation>Afficher le dernier test de démarrage et enregistrer l’image de l’écran.</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signed the bundle: %1. Tell it to whoever imports it, by another way than the bundle&apos;s.</source>
        <translation>Empreinte de la clé qui a signé le paquet&#xa0;:&#xa0;%1. Communiquez-la à qui l’importe, par un autre chemin que le paquet.</translation>
    </message>
    <message>
        <source>The bundle is signed with the key %1.</source>
        <translation>Le paquet est signé avec la clé&#xa0;%1.</translation>
    </message>
    <message>
        <source>Write galleries, image definitions and versions into a folder that can be carried to another catalogue.</source>
        <translation>Écrire des galeries, des définitions d’image et des versions dans un dossier à emporter vers un autre catalogue.</translation>
    </message>
    <message>
        <source>Folder to make, which is not there yet.</source>
        <translation>Dossier à créer, qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Size of each part, for example 2GiB. Default: a byte less than 4 GiB, which FAT takes.</source>
        <translation>Taille de chaque partie, par exemple 2GiB. Par défaut&#xa0;: un octet de moins que 4&#xa0;Gio, ce que FAT accepte.</translation>
    </message>
    <message>
        <source>Folder of an earlier bundle: what that one has is left out.</source>
        <translation>Dossier d’un paquet antérieur&#xa0;: ce qu’il contient est omis.</translation>
    </message>
    <message>
        <source>Carry a gallery on a stick.</source>
        <translation>Emporter une galerie sur une clé.</translation>
    </message>
    <message>
        <source>Make what a bundle carries, once all of it was found right. The same again goes on where it was left.</source>
        <translation>Créer ce que contient un paquet, une fois que tout a été trouvé juste. La même commande reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Folder of the bundle.</source>
        <translation>Dossier du paquet.</translation>
    </message>
    <message>
        <source>Regions to replicate to. Default: the first one.</source>
        <translation>Régions vers lesquelles répliquer. Par défaut&#xa0;: la première.</translation>
    </message>
    <message>
        <source>Fingerprint of the key that must have signed the bundle.</source>
        <translation>Empreinte de la clé qui doit avoir signé le paquet.</translation>
    </message>
    <message>
        <source>Trust the key that is shown.</source>
        <translation>Accorder sa confiance à la clé affichée.</translation>
    </message>
    <message>
        <source>Look before importing.</source>
        <translation>Regarder avant d’importer.</translation>
    </message>
    <message>
        <source>Carry versions to another catalogue in a folder.</source>
        <translation>Emporter des versions vers un autre catalogue dans un dossier.</translation>
    </message>
    <message>
        <source>Show what a bundle carries and who has signed it.</source>
        <translation>Afficher ce que contient un paquet et qui l’a signé.</translation>
    </message>
    <message>
        <source>Look at a bundle.</source>
        <translation>Regarder un paquet.</translation>
    </message>
    <message>
        <source>Compare every byte of a bundle with what was signed.</source>
        <translation>Comparer chaque octet d’un paquet avec ce qui a été signé.</translation>
    </message>
    <message>
        <source>Check a bundle before it is carried.</source>
        <translation>Vérifier un paquet avant de l’emporter.</translation>
    </message>
    <message>
        <source>See how a virtual machine starts.</source>
        <translation>Voir comment une machine virtuelle démarre.</translation>
    </message>
    <message>
        <source>Print what a machine wrote to its serial console.</source>
        <translation>Afficher ce qu’une machine a écrit sur sa console série.</translation>
    </message>
    <message>
        <source>Take in the folder of a region that is found on a disk: register the region in its new place, and the replicas that the catalogue has lost. Nothing in the folder is changed.</source>
        <translation>Reprendre le dossier d’une région trouvé sur un disque&#xa0;: enregistrer la région à son nouvel emplacement, et les réplicas que le catalogue a perdus. Rien n’est modifié dans le dossier.</translation>
    </message>
    <message>
        <source>Folder of a region of this catalogue.</source>
        <translation>Dossier d’une région de ce catalogue.</translation>
    </message>
    <message>
        <source>Show what is found there, and change nothing.</source>
        <translation>Montrer ce qui s’y trouve, et ne rien changer.</translation>
    </message>
    <message>
        <source>Show what a disk that was moved to this machine holds.</source>
        <translation>Montrer ce que contient un disque déplacé sur cette machine.</translation>
    </message>
    <message>
        <source>Replica %2 of %1 is in use; run this again later.</source>
        <extracomment>%1 is a region, %2 the number of a replica</extracomment>
        <translation>Le réplica&#xa0;%2 de&#xa0;%1 est en cours d’utilisation&#xa0;; relancez cette commande plus tard.</translation>
    </message>
    <message>
        <source>Give back the space of what no version needs: it goes to the region&apos;s trash, and leaves it after 24 hours in which the region was looked after. Packs of which less than half is needed are rewritten.</source>
        <translation>Libérer l’espace de ce dont aucune version n’a besoin&#xa0;: cela va dans la corbeille de la région et en sort après 24 heures pendant lesquelles la région a été suivie. Les paquets dont moins de la moitié est utile sont réécrits.</translation>
    </message>
    <message>
        <source>Show what would go, with bytes, and change nothing.</source>
        <translation>Montrer ce qui partirait, en octets, et ne rien changer.</translation>
    </message>
    <message>
        <source>Free at once what lies in the trash and what would go there.</source>
        <translation>Libérer tout de suite ce qui est dans la corbeille et ce qui irait.</translation>
    </message>
    <message>
        <source>Show what could be given back.</source>
        <translation>Montrer ce qui pourrait être libéré.</translation>
    </message>
    <message>
        <source>Make room at once.</source>
        <translation>Faire de la place tout de suite.</translation>
    </message>
    <message>
        <source>With --virtual-machine: delete the machine with its disks once the version is complete.</source>
        <translation>Avec --virtual-machine&#xa0;: supprimer la machine et ses disques une fois la version complète.</translation>
    </message>
    <message>
        <source>%1 is no region&apos;s folder any more and can be deleted.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 n’est plus le dossier d’une région et peut être supprimé.</translation>
    </message>
    <message>
        <source>Move the folder of a region to another disk: copy it while the region is at work, compare every byte, and go on there. The old folder keeps what it has.</source>
        <translation>Déplacer le dossier d’une région vers un autre disque&#xa0;: le copier pendant que la région travaille, comparer chaque octet, puis continuer là-bas. L’ancien dossier garde ce qu’il contient.</translation>
    </message>
    <message>
        <source>New folder, empty or not there yet.</source>
        <translation>Nouveau dossier, vide ou encore inexistant.</translation>
    </message>
    <message>
        <source>Move the folder of this availability zone, 1 to 3, instead of the region&apos;s own.</source>
        <translation>Déplacer le dossier de cette zone de disponibilité, de 1 à 3, au lieu de celui de la région.</translation>
    </message>
    <message>
        <source>Show what would be copied, and change nothing.</source>
        <translation>Montrer ce qui serait copié, sans rien modifier.</translation>
    </message>
    <message>
        <source>Move a region to a larger disk.</source>
        <translation>Déplacer une région vers un disque plus grand.</translation>
    </message>
</context>
</TS>
