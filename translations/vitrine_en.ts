<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>vitrine::AccessListModel</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Access Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute Gallery Sharing Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AccessPage</name>
    <message>
        <source>Please confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AccessTab</name>
    <message>
        <source>A role that is assigned here counts for everything in it. What is inherited is changed where it was assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sha&amp;re…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share &amp;directly…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityDetails</name>
    <message>
        <source>Details of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this activity was asked for with cannot be said again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityDock</name>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing running. Long operations appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %L1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mbit/s for all jobs together; 0 means no limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityFilter</name>
    <message>
        <source>Running %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityLog</name>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down for this activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ActivityModel</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n replica(s)</source>
        <translation>
            <numerusform>%1 · %n replica</numerusform>
            <numerusform>%1 · %n replicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>a failed task and why it failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the template of lab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the machines of lab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bundle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify bundle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bundle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back space in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot test of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Advice</name>
    <message>
        <source>Too few replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 machines in %2 were made from %1, which has %4 replicas there; %5 are recommended when they are made at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the number of replicas in %2 to %5, or make the machines in batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More replicas than needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %3 replicas in %2; for what was made from it there, %4 are enough, one of them in reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number of replicas in %2 to %4, unless many machines are soon to be made at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only one replica in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have one replica more than machines need: one for each 20 machines made at the same time, and one for each scale set of up to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many regions at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is replicated to %2 regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate in phases: publish to the source region and a few others, and add the rest, about %3 at a time, when those are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is far from its targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied out of %2, but most of its target regions (%4) are in another part of the world: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish from a region near most of the targets: it is faster, and less goes over long distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version that nobody uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was published %2 days ago, is not the latest version, and no machine, scale set or lab refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, keep it in one region only, or let a retention rule say how long versions stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An excluded version is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is excluded from latest everywhere, and no machine, scale set or lab refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, or take the exclusion back if it is to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its end of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of life of %1 was %2; it is still stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what still uses it to a newer version, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use past its end of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of life of %1 was %3, and %2 machines, scale sets or labs still refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them to a newer version before this one is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AdviceView</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to advise: replicas, regions and versions are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of advice. Choose one to read what to do; Enter opens the resource.</source>
        <translation>
            <numerusform>%Ln piece of advice. Choose it to read what to do; Enter opens the resource.</numerusform>
            <numerusform>%Ln pieces of advice. Choose one to read what to do; Enter opens the resource.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ApplicationDialog</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret is &amp;valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret is valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only now: copy it to where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with the application, and shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AssignDialog</name>
    <message>
        <source>Assign role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type the id of a resource group, a gallery or an image definition. The role counts there and in everything below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AssignmentsPage</name>
    <message>
        <source>Take the role %1 away from %2?</source>
        <extracomment>%1 is the name of a role, %2 of a user, a group or an application</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assig&amp;n role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AttachGalleryDialog</name>
    <message>
        <source>Attach a gallery to %1</source>
        <extracomment>%1 is the name of a lab account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time. All its images are enabled, and the account may add images to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gallery yet. Publish an image first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BasicsPage</name>
    <message>
        <source>Generalized: accounts and the computer&apos;s name were removed, by Sysprep or by waagent; every machine made from it gets its own.
Specialized: keeps accounts and the computer&apos;s name; machines start faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists: the version is added to this image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the image definition. Another value needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des&amp;cription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters. May be changed later.</source>
        <extracomment>%1 of at most %2 characters are used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries hold image definitions; definitions hold versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes one kind of image. What is set here cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher, offer and SKU together identify the definition in its gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cre&amp;ate new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga&amp;llery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose e&amp;xisting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the definition&apos;s record lives; replicas are chosen later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image &amp;definition name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new name, or choose a definition to add a version to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin&amp;ux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;indows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gen 1 starts with BIOS and MBR, Gen 2 with UEFI and GPT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gen &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gen &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;eneralized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speciali&amp;zed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;KU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BatchBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude from latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include in latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>Equivalent commands…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BinDetails</name>
    <message>
        <source>Nothing is in a recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gallery to restore its deleted versions or to delete them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n version(s)</source>
        <translation>
            <numerusform>%1: %n version</numerusform>
            <numerusform>%1: %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::BootTestView</name>
    <message>
        <source>The version is being started; see Activities for the progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet. A boot test starts the version on a throw-away disk, without a network, and keeps what it wrote and showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts: it came to the login prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts: its kernel came up; no login prompt was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not start: its system gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not start: there is nothing to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear: it wrote nothing to its serial console. Look at the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Started %1 in %2, watched for %n second(s)</source>
        <extracomment>%1 is a moment, %2 a region, %n a number of seconds</extracomment>
        <translation>
            <numerusform>Started %1 in %2, watched for %n second</numerusform>
            <numerusform>Started %1 in %2, watched for %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>(emulated, without KVM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial log of the boot test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen of the machine at the end of the boot test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CatalogFaultDialog</name>
    <message>
        <source>Choose a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine cannot open its catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonDialog</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of the resources compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n property(ies) differ.</source>
        <translation>
            <numerusform>%n property differs.</numerusform>
            <numerusform>%n properties differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ComparisonModel</name>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Console</name>
    <message>
        <source>Console of shared image galleries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the catalogue at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks through the program on a catalogue of its own and exits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CostFigures</name>
    <message>
        <source>%1 %2</source>
        <extracomment>an amount and its currency: 12.40 EUR</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>a month with its year, as in a table: Nov 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied between regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying between regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores %1: %2 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores at most %1: %2 a month.</source>
        <extracomment>%1 bytes, %2 money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is %1 a month.</source>
        <extracomment>%1 money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies %1 between regions: %2, once.</source>
        <extracomment>%1 bytes, %2 money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a price: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices are examples: set your own under “Prices…” in Costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <extracomment>a region that no version is wanted in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>a region that has every replica that is wanted there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>a region that lacks replicas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) complete</source>
        <translation>
            <numerusform>%Ln version complete</numerusform>
            <numerusform>%Ln versions complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replicating</source>
        <translation>
            <numerusform>%Ln replicating</numerusform>
            <numerusform>%Ln replicating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a region, %2 says how versions stand there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit nearly reached: %1 in %2, %3 of %4 (%5).</source>
        <extracomment>%1 is what is limited, %2 a region, %3 what is used of the limit %4, %5 the share</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CostView</name>
    <message>
        <source>Storage a month, in %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month for %2 of replicas; blocks that versions share are stored once, so the regions&apos; folders really hold %3.</source>
        <extracomment>%1 is money, %2 and %3 are bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage and copying, in %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At today&apos;s prices. Versions leave at their end of life, and each month to come brings as much as an average month before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At today&apos;s prices, for the days that each version was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, by gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, by image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CountDialog</name>
    <message>
        <source>Scale %1</source>
        <extracomment>%1 is the name of a scale set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer take the last ones away with their disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish lab %1</source>
        <extracomment>%1 is the name of a lab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each participant, with the disk of the template as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of lab %1</source>
        <extracomment>%1 is the name of a lab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer take the last ones away with what was done on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CoverageModel</name>
    <message>
        <source>%1 %2/%3</source>
        <extracomment>a state, then how many replicas there are of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n replica(s)</source>
        <translation>
            <numerusform>%1 of %n replica</numerusform>
            <numerusform>%1 of %n replicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a target</source>
        <extracomment>a region that is no target of a version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CoverageView</name>
    <message>
        <source>Versions and the regions that have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell tells how many replicas of a version a region has, of how many. Enter opens the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes regions and replicas of the version whose cells are selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DefinitionDetails</name>
    <message>
        <source>OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get started: publish the first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 of %Ln shown</numerusform>
            <numerusform>%L1 of %Ln shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk types not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory (GiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life, vCPUs and memory are changed on page Overview. The rest cannot change: create a new image definition instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DefinitionListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher / offer / SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsPage</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the resource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DetailsView</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DirectSharingDialog</name>
    <message>
        <source>One id a line. Accepted: %1, waiting: %2, rejected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 beside roles</source>
        <extracomment>%1 is the name of a gallery</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with subscriptions and tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with everybody who uses this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the gallery is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever it is shared with sees and uses the gallery, its image definitions and versions, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address that tells about the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address of the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name pre&amp;fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of the public name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 16 letters and digits. It cannot be changed while the gallery is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DiskDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected: %1, %2, %3</source>
        <extracomment>format, size and partition table of a disk image file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name makes a new group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions made from the disk have to include this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register &amp;disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk image: raw, VHD, VHDX, QCOW2 or VMDK. What it is, is told by its content.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DiskWords</name>
    <message>
        <source>Raw disk image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHD, dynamic size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHD, fixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a format, %2 its variant as its tools call it: VMDK (streamOptimized).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT, damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partition table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT with an EFI system partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT without an EFI system partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIOS boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EFI system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux LVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux RAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux /usr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft dynamic disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a partition&apos;s number, %2 what is known of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine id is made at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine id of one machine is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SSH host keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH host keys of one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-init has not set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-init has set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure agent has set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been started: its journal is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysprep has generalized it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysprep is in the middle of its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1 TiB: too large for a data disk and for labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 128 GiB: too large for labs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DropArea</name>
    <message>
        <source>…or drop a disk image here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EditForm</name>
    <message>
        <source>Name, region, resource group and subscription cannot change: create a new gallery instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system, generation, publisher, offer, SKU and the rest cannot change: machines rely on them. Create a new image definition instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, number, region and disks cannot change: publish a new version instead. Regions and replicas change on page Replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude from latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd, or empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended vCPUs, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended vCPUs, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory in GB, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory in GB, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a recommendation that is not given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EncryptionMatrix</name>
    <message>
        <source>Operating system disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a disk, %2 a region.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All disks alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All disks in %1 alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypts every disk as the operating system disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set in this region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption of the replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica is protected by the region it lies in. With keys of your own, nobody reads it without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;latform-managed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer-managed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a customer-managed key the image cannot be shared or copied to another subscription, there is no way back to platform-managed keys, and a version that exists cannot be encrypted later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of the region and of this subscription. A disk is encrypted in all target regions or in none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EndDateEdit</name>
    <message>
        <source>yyyy-mm-dd</source>
        <extracomment>The form in which a date is typed: year, month, day. Keep the digits&apos; order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+&amp;6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+&amp;1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+&amp;2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EndOfLifeDialog</name>
    <message numerus="yes">
        <source>End of life of %n version(s)</source>
        <translation>
            <numerusform>End of life of %n version</numerusform>
            <numerusform>End of life of %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End of life date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on “latest” passes over the versions. Leave it empty to take the date away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set end of life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Equivalent</name>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a network interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a subnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EquivalentDialog</name>
    <message>
        <source>Equivalent commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes %1</source>
        <extracomment>%1 is the name of a gallery, an image definition or an image version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the commands do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude them from latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include them in latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EquivalentPanel</name>
    <message>
        <source>vitrinectl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARM template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words for this request here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>A kind of file: %1 is the name of a language for commands, %2 the ending of its files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only vitrinectl has words for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template can only make whole resources, not delete them or change a part of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::EquivalentSection</name>
    <message>
        <source>Equivalent commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportBundleDialog</name>
    <message>
        <source>All image definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s), at most %1 to write.</source>
        <translation>
            <numerusform>%Ln version, at most %1 to write.</numerusform>
            <numerusform>%Ln versions, at most %1 to write.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new folder, for example on a stick. It appears when all of it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just under 4 GiB, for every drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that one has is left out. Empty: nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written beside and renamed when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed VHD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk byte for byte, which every tool can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Azure takes: as large as the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Hyper-V and VirtualBox: only what is used. Azure does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Hyper-V since Windows Server 2012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For QEMU, KVM, Proxmox VE and OpenStack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For VMware and OVF packages: compressed, so small but slower to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All disks, each in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disk, LUN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic VHD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VHDX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QCOW2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMDK (streamOptimized)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Fault</name>
    <message>
        <source>The gallery name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has 1 to 80 characters: English letters and digits, with underscores and periods between them. Dashes are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end with a letter or a digit and write an underscore where you would write a dash, as in “linux_images”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource group %2 of this subscription already has a gallery “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery name is unique in its subscription, whatever the resource group and the case of its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the gallery that is there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image definition name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has 1 to 80 characters: English letters and digits, with underscores, dashes and periods between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end with a letter or a digit, as in “debian-12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher, offer or SKU is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot be the %1 of an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has 1 to %3 characters: English letters, digits, dashes, underscores and periods, and does not end with a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the %1 in this form, without spaces and accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher, offer and SKU are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image definition %4 of this gallery is already identified by publisher %1, offer %2 and SKU %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher, offer and SKU together name one image definition of a gallery, whatever the case of their letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the three, or publish the version in the definition that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version number is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version number is Major.Minor.Patch: three whole numbers from 0 to 2147483647 with periods between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write three numbers, for example 1.0.0 or 2026.11.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image version exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is already there with another source or other properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published version never changes its content, so that machines made from it stay alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish under the next free version number, or delete the version that is there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk, snapshot, image or file is not registered here, or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source from the list, or register the disk image first: “vitrinectl disk create”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 is in region %2, but the version is created in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is made in the region of its source and replicated from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the version in %2 with %3 as a further target region, or register the source in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version has no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which disk the version is made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is made from exactly one disk, snapshot, managed image, image version or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source, for example with “--os-snapshot” or “--managed-image”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version has two sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both %1 and %2 are given as the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the source of %2, which is not fully replicated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed image serves one version at a time until all regions of that version are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the activity of that version has ended, or cancel it, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region stores no replicas here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 is not registered in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas are stored in the folder of a registered region; the name of a public region alone is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the region with its folder, “vitrinectl region create --name %1 --path FOLDER”, or choose a region that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard_ZRS is asked for in region %1, which is not zone redundant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone-redundant storage writes to three availability zones, which this region does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Standard_LRS or Premium_LRS for this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating systems differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 holds %2, but the image definition is for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions of an image definition have the operating system type of the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image definition for %2, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor generations differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 is of generation %2, but the image definition is for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V1 disks start from an MBR by BIOS, V2 disks from an EFI system partition; a machine of the other generation cannot start them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image definition of generation %2, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system states differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 is %2, but the image definition is for images that are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generalized image gets its name and users with each machine, a specialized one brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image definition whose state is %2, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version&apos;s own region is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target regions %1 do not contain %2, where the version is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first replica is always made in the version&apos;s own region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %2 to the target regions, or create the version in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target region is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 is in the list more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different spellings of one region, such as “West Europe” and “westeurope”, are the same region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one entry for %1 and give it the replica count you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica count is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas are asked for; from %2 to %3 are possible in one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each replica is a full copy; more than %3 in one region only cost space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no replica to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replica of %1 that was asked for can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version was never replicated there, its replication is not over, or the folder of the region cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another region, retry the replication in Activities, or attach the disk that holds the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is being replicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity of this version is writing its replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was kept: not all of its replicas could be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a region is away or cannot be written, so the space there would never be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the disk or mount that holds the region named below, then delete the version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 has %2; at most %3 can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the virtual disk counts, not the space it occupies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the file system and the disk, or choose a smaller source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is not coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has failed, so waiting for it leads to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source could not be read, or no region could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its activity, mend what it names, and retry it there or publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not get there within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time given for waiting has passed. Nothing was stopped by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait again with a greater “--timeout”, or look at the progress of its activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is newer than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has schema %2; this program knows schemas up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later release of Vitrine has opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Vitrine on this machine, or choose another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program or by a failing disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup of the file in its place. The replicas in the regions are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program kept the catalogue %1 locked for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one change is written at a time; this one waited ten seconds for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, close other programs that have this file open; a stopped vitrinectl may be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 refused a step: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the file failed, the file was moved away while it was open, or the database driver is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk with this file is attached and healthy, then start the program again. The change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue already has an entry with the same %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program created it at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and use the entry that is there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault “%1” is not described in this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later release of Vitrine recorded it, or this one has a defect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Vitrine on this machine. The details tell what the system said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped this step itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine met a state that its authors held to be impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was committed before is safe. Start the step again, and report this text together with the release you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version it belonged to was deleted, or the id is mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs and choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job runs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is running job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is run by one console or command at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end, or stop the other process; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job has succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication of %1 is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to do for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job was taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has taken over job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This process had stopped responding while another one resumed the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the job in the process that runs it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication failed in some regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be replicated to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region&apos;s own fault says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what the regions report, then retry; finished regions are not copied again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has several problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems were found; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is checked as a whole before anything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct each problem listed below, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a resource id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a resource id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource id has the form /subscriptions/…/resourceGroups/…/providers/Microsoft.Compute/TYPE/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id from the details of the resource, or from the “id” that the list and show commands print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, has another name, or belongs to another resource group or catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look up the exact name, or open the catalogue that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent resource does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be done below %1: it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image definition lives in a gallery, and an image version in an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the parent first, or correct the names of the gallery, the definition and the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is in use in another location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in location %2 in the resource group %3, so it cannot be created in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location of a resource is fixed when it is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or resource group, or ask for the location that it already has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource still holds others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it holds %2 other resources, among them %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery with image definitions, and an image definition with image versions, are kept until they are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This property cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This property is fixed when the resource is created, because machines made from it rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the value it has, or create a new resource under another name with the value you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are read in the ISO 8601 forms only, so that day and month are never mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2030-12-31, or with a time as 2030-12-31T18:00:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end-of-life date is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end-of-life date %1 does not lie in the future; it is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image cannot be published when its life has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later date, or leave the end-of-life date empty. Check the clock of this machine if the time shown is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%1” is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource has at most 50 tags. The name of a tag has 1 to 512 characters without &lt; &gt; % &amp; \ ? /, and no other name that differs only in case; its value has at most 256 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten, rename or remove this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a registered region nor the name of a public region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the region was not registered in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region from the list, or register it with its folder: “vitrinectl region create --name NAME --path FOLDER”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region name has 1 to 63 letters and digits; spaces, accents and dashes are left out when names are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a public region from the list, or a name such as “paris2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource group name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has 1 to 90 characters: letters, digits, underscores, dashes, periods and parentheses, and does not end with a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name such as “images-production”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource group does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no resource group “%1” in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the resource group was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resource group from the list, or create it: “vitrinectl group create --name NAME --location REGION”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” has no argument “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument is misspelt or belongs to another command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the arguments with “%2 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” needs the argument “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has no default for this argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an argument is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a value of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed here: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “%1” one of the values allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arguments exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be given together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them decides the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” has no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is misspelt or stands in another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the commands with “%2 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was called in a form it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are missing, stand in the wrong place, or a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the form and examples with “%1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk image is read from an ordinary file, whose size is known and whose bytes stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk image file. To publish a device, copy it into a file first, for example with dd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can be turned to another file while the image is being copied, so links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made but not filled, or a download or copy ended before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the disk image again, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk image changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written to, replaced or removed after reading began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine, a download or another program still works on the file. A copy of it would mix old and new contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut the machine down or wait for the other program to end, then start again. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk image cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 failed at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network drive that holds the file did not deliver what is stored there. The missing part is never replaced by zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that drive (its cable, its connection, the system log), copy the file to a sound one, and start again from the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk format is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a disk image in the format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive or a compressed file (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk image is inside of it. Archives are never unpacked unasked, because a small one can hold an enormous disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the file (for example with unxz, gunzip, unzstd, unzip or tar -xf), then choose the disk image that comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file claims to be several formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries the marks of more than one format: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs would disagree about which disk this is. Such files are made by mistake when one image is written over another, or on purpose to deceive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the image again from where it comes from, or convert it with the tool that made it, naming its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size cannot be that of a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk in %1 would have %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk has whole sectors of 512 bytes, at least one. A file of another size was usually cut off on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its size with the original. If it is meant to be so, fill up its last sector with: truncate --size=%3 FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk in %1 has %2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks of at most %3 GiB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the disk with the tools of the system that is on it, or divide what it holds over several disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a disk, a snapshot or a managed image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a name has 1 to 80 characters: English letters, digits, dots, dashes and underscores. It begins with a letter or digit and does not end with a dot or a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no disk, snapshot or managed image %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never registered here, it was removed, or it is in another resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the resource group (vitrinectl disk list shows what is there), or register the file first with vitrinectl disk create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of source does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of the kind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image version&apos;s operating system disk comes from a disk or a snapshot; a managed image is given as a whole, not disk by disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source of another kind, or give this one by the option or field that is meant for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given without an operating system, and the disk does not show which one it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed image is the image of a system, either Linux or Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Linux or Windows; on the command line, add --os-type Linux or --os-type Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was mistyped or removed, or the drive that holds it is not mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, create this one, or mount the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export never replaces a file unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, remove the file, or confirm that it may be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the output file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, a link or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk is exported into an ordinary file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive does not take so large a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system of that folder limits the size of a file (FAT: 4 GiB), or a limit is set for this program (ulimit -f).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a drive with ext4, XFS, NTFS or exFAT, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is too large for a VHD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would hold a disk of %2 GiB; a VHD holds at most %3 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VHD format has no room for larger disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the disk as raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output would be taken for another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk to be written to %1 looks like a file of another format: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the first or the last sectors of the disk is what programs look for in such files. They would open the export as that, and possibly follow it to other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that this is the disk you want. If it is, allow nested formats for this export and name the format raw to every program that opens the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the quota that holds it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file system is mounted read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount it for writing, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or mount the disk that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account this program runs under lacks the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that account the permission, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened because too many files are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit for this process or machine is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit with ulimit -n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input or output failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk, its cable or the network mount reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the device in the system log and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region name in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 is already registered, in folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region has exactly one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the region as it is, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder path is not absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region must mean the same folder wherever Vitrine is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path from the root, for example /srv/images/westeurope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder belongs to another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %2 for region %1 already belongs to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its region id file names another region or another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder cannot serve as a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 failed the trial write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region must be able to create, flush and rename files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check permissions, free space and the kind of file system, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 has no usable folder at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or its region id file is gone; most often the disk or share is not mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the disk or share again, then retry. Nothing is written to an empty mount point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disk stands in the region&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %2 of region %1 belongs to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk mounted there carries the id of another region or catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the right disk at this place, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 has no space left in %2: %3 more were to be written, %4 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas need the occupied size of the image, once per replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space there, lower the replica count or choose another region, then retry. Replicas in other regions are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 cannot be written in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file system is mounted read-only, or this account may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount it for writing or mend the permissions, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region reports a disk fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 could not be read or written in %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the device in the system log, then retry. What was written in doubt is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region still stores replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 stores replicas of %2 image versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region can be forgotten only when nothing is stored there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete those versions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica&apos;s manifest is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of a replica is not what was written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file was changed by another program or by a failing disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack %1 is not what was written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica %2 in region %1 refers to pack %3, which cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was deleted or its disk fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %3 of replica %2 in region %1 does not match its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica %2 in region %1 has no manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files were removed, or the region&apos;s disk was exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica %2 in region %1 read back different bytes (pack %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk accepted the data but does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry; when it fails again, replace the disk of this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their regions could not be read; whether they are intact is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the regions reachable and verify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged replicas found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas failed the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks gave back other bytes than were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background work could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that was to run job %1 did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot start another process now, or vitrinectl was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it by hand with vitrinectl job resume --id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source belongs to another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in subscription %3, which tenant %2 may not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant shares nothing with another one unless it is told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source in a subscription of your own tenant, or work in a subscription of the tenant that owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tenant or a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a name has 1 to 64 characters and is not only spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name such as “Production”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tenant “%1” in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or id is misspelt, or the tenant is in another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the tenants that are there: “vitrinectl account tenant list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subscription “%1” in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or id is misspelt, or the subscription is in another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the subscriptions that are there: “vitrinectl account list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no figure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of a catalogue holds these figures: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a storage account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has 3 to 24 characters: lower case English letters and digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name such as “images2026”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage account name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a storage account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is part of the address of every file in the account, so it is unique in the whole catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account that is there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a storage account are in a folder of this machine; it was moved or removed, or its drive is not mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the drive or correct the path, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has restricted access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 is open only to those who were given access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some public regions are kept as a reserve for others and are not offered to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another region, or allow restricted regions in the policy of this catalogue (allowRestrictedRegions).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommended range is reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least value of %1 is %2, more than the greatest, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommended range goes from the least to the greatest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two values, or leave one of them open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase plan is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase plan has no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase plan is its name, its publisher and its product together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all three, as on the page of the image in the marketplace, or leave the whole plan out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feature is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature %1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a feature and a value from the list, or remove the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no latest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of %1 can be used as the latest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version counts as the latest when it is replicated, not excluded from latest, not in the recycle bin, and before its end of life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the version that you want, publish a new one, or stop excluding one of them from latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer activity took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity belongs to an earlier state of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version was updated since, and the update has an activity of its own that does what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the newest activity of this version and start or retry that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption set is elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk encryption set %1 is not in subscription %2, the gallery&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a set serve only the subscription they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk encryption set of subscription %2, or create one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption set does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no disk encryption set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, has another name, or is in another resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a set that is there (“vitrinectl disk-encryption-set list”), or create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an encryption set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is not the id of a disk encryption set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such an id ends with /providers/Microsoft.Compute/diskEncryptionSets/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id that “vitrinectl disk-encryption-set list” prints, or leave the encryption out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk cannot be encrypted later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUN %1 is not encrypted in region %2 and cannot be from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that exist keep the encryption they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave LUN %1 out of the encryption, or publish a new version with the encryption you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is missing in a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no disk encryption set in region %2, but has %3 in region %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk is encrypted in all target regions or in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk encryption set for %2, or remove it in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no disk with this LUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption names LUN %1; the data disks of this version have: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only data disks that the version has can be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the LUN of a data disk, or leave LUN %1 out of the encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A LUN is encrypted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption in region %2 names LUN %1 more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each disk is encrypted with one disk encryption set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one entry for LUN %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot be encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas made from %1 cannot be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is not registered as a disk belongs to no subscription whose keys could be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the file as a disk or make a snapshot of it and publish that, or leave the encryption out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialized image has its own profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is specialized: a machine made from it takes no osProfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialized image brings the computer name, accounts and keys with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the computer name, the account, the password and the keys, or choose a generalized image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generalized image needs a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generalized: a machine made from it needs an osProfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generalized image has no computer name and no account of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the machine a computer name and an account with a password or a key, or choose a specialized image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale set has another state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines of the scale set %1 are %2, but the image is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All machines of a scale set are made alike: from generalized images, or from specialized ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image that is %2, or create a new scale set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption set is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is encrypted with %1 of subscription %3; the machine would be in subscription %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a disk encryption set serve only the subscription they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the machine in subscription %3, or publish the version with a set of subscription %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many machines share few replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines to be made at the same time: %1; replicas in their region: %2; advised: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these machines read the same replicas, so it takes long until they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the replica count of this region to %3 (“vitrinectl sig image-version update”), or make the machines in smaller groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not name an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name an image to make a disk from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk is made from the id of an image version, or of an image definition for its latest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id from the details of the image version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the image versions first, then their definitions, then the gallery, or all of it in that order: “--cascade”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name ends with a wrong character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” ends with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name may hold this character inside, but it begins and ends with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last character away, or put a letter or a digit after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer as it was when you opened it. Changed since: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, or another window or program on this catalogue, saved a change first. Nothing of theirs was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the resource again, then make your change on what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources of type %1 in region %4 of this subscription: %2; the limit is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of galleries, image definitions and image versions is limited for each subscription and region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is no longer needed, use another region or subscription, or raise the limit in the policy of this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it can be from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too small or too large to make sense for this property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot be used for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property holds a complete web address, which readers of the image can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, or leave the property empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is misspelt, or the property belongs to another kind of resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the path up in the answer of the show command; its parts are separated by periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a whole number, as “%1” needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits are read, with a minus sign in front at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “%1” a number such as 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a date, as “%1” needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “%1” a date such as 2030-12-31, or with a time 2030-12-31T18:00:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the values allowed, in the form shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is not in this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finished replica in the region %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine is made from a replica of its own region, and the image was not replicated there, or is not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %2 to the target regions of the image version, or make the machine in a region that has a replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed or deleted while its replication runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the activity, or wait until it has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being deleted or lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a version can be changed from the moment its deletion begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the version from the recycle bin first, or let the deletion end and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is protected from deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected until its end of life, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its safety profile forbids the deletion before that date (blockDeletionBeforeEndOfLife).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that date, or take the protection away first: “vitrinectl sig image-version update” with “--set safetyProfile.blockDeletionBeforeEndOfLife=false”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version&apos;s life is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached its end of life on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that date on no new machine is made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a newer version, or give this one a later end-of-life date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being replicated to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wanted now relies on the replicas that are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until its activity has ended, or cancel the activity, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its regions are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its safety profile forbids taking away regions to which it is replicated (allowDeletionOfReplicatedLocations).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these regions, or allow it first: “vitrinectl sig image-version update” with “--set safetyProfile.allowDeletionOfReplicatedLocations=true”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is not in the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only versions in the recycle bin of a gallery can be restored or purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is in the recycle bin: “vitrinectl sig image-version list-soft-deleted”. To remove this version, delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A LUN is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two data disks have the LUN %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LUN is the place where a machine finds a data disk, so each disk has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two disks another LUN, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LUN is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data disk has the LUN %1; it can be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine has a limited number of places for data disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the disk a free LUN from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data disks cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data disk with LUN %1 is only in the version or only in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published version keeps the disks and LUNs it was made with, so that machines made from it stay alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the data disks as they are, or publish a new version with the disks you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source is used for two disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the source of more than one disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each disk of a version is made from a source of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the disk that is meant to be made from it and choose other sources for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file is used for two disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the source of the operating system disk and of a data disk, or of two data disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each disk of a version is made from a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for one of them, or leave that data disk out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the source of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no managed image, no machine and no image version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version as a whole is made from a managed image, a virtual machine or another image version; single disks are made from disks, snapshots or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these, or give a disk or a snapshot as the operating system disk (--os-snapshot).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the source of a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a managed disk nor a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single disk of a version is made from a managed disk, a snapshot or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk, a snapshot or a file, or give this source for the whole version (--managed-image or --virtual-machine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s disk is ephemeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system disk of the machine %1 is ephemeral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ephemeral disk lives on the host only and is gone when the machine stops, so there is nothing to copy from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the machine again with a managed disk, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has an Ultra disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine %1 has the disk %2, which is stored as UltraSSD_LRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks of this storage type cannot be captured with a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the disk from the machine, move it to another storage type, or give the disks one by one as sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has unmanaged disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk of the machine %1 is only a file, not a managed disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is made from a machine only when all its disks are managed disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the file as a disk (“vitrinectl disk create”) and attach that to the machine, or give the file itself as the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is read too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replications that read %1 at this moment: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many readers at a time make all of them slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until some of these activities have ended, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted source is elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted source %1 is in subscription %3, but the version is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of an encrypted disk never leave their subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the version in a gallery of subscription %3, or choose a source that is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase plans differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source %1 has the purchase plan %2, but the image definition has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions of an image definition are sold under the plan of the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the image definition with the same purchase plan, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data disk is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data disk with LUN %1 has %2; at most %3 can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the file system and the disk, or leave this disk out of the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s disk does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managed disk %1 is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that is registered names its managed disks, and they are registered before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the disk first (“vitrinectl disk create”), or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version has no such data disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no data disk with LUN %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LUNs of its data disks: [%3].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of these LUNs, or leave the LUN out for the operating system disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is attached to a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a disk of the machine %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that is registered needs its disks for as long as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the registration of the machine first: “vitrinectl vm delete”. The files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk %1 is in region %2, but the machine %3 is in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine and its managed disks are in one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the machine in region %2, or choose disks of region %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”, and its value where it takes one. “%2 --help” explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the disk encryption set %1 is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are not in the catalogue: each is a file in the folder “keys” beside it, or in the one that VITRINE_KEYS names. The folder was not brought along, the file was deleted, or the set is older than encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the folder “keys” back from a backup or from the machine that made the set, then retry. For a set that encrypts nothing yet, delete it and create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key found for the disk encryption set %1 is damaged or is not the one that its disks were encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file, or the root key that it is wrapped under, was changed or comes from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the whole folder “keys” back from a backup that belongs to this catalogue, then retry. The stored data is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the disk encryption set %1 is protected by a passphrase, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrases are read from a file only; no file was named, or it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the passphrase: “--passphrase-file FILE”, or the environment variable VITRINE_PASSPHRASE_FILE for the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the disk encryption set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds another passphrase, or the key was protected with a new one meanwhile. One end of line behind the passphrase does not count, everything else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the right passphrase: “--passphrase-file FILE” or VITRINE_PASSPHRASE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption set is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk encryption set %1 encrypts disks of the image version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a set its key is destroyed, and with the key every disk that it encrypts. Versions in a recycle bin count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the image versions that are encrypted with the set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 by its content, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was named wrongly, or its beginning was made to look like another format. Reading it as something that it is not gives another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where the file comes from. If the format found is the right one, name that one, or name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image needs another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) holds only the differences from another image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a snapshot, a checkpoint or a linked clone. The files that an image names are never opened: such a name can lead to any file of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the image with its parent where both come from (in Hyper-V: Edit Disk, Merge; with QEMU: qemu-img convert), then choose the complete image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is in other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) describes a disk whose bytes are in other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some formats spread a disk over several files. The files that an image names are never opened: such a name can lead to any file of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the disk into a single file where all of its files are, for example with: qemu-img convert -O qcow2 INPUT OUTPUT - then choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is encrypted (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format itself hides the disk behind a key, and no key is asked for here. Encryption by the system on the disk, such as LUKS or BitLocker, would be no obstacle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy without encryption where the key is known, then choose that copy. A disk encryption set can protect its replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the image is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%3” of %1 (%2) is %4 and must be %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered after it was written, or was made by a program that does not keep to the format. What such a header leads to cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its checksum with the original. If the original has the same fault, export the disk anew from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the image is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %4 of the table “%3” of %1 (%2) is %5, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of an image say where each part of the disk is. With a wrong entry, a part of the disk is lost or belongs to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its checksum with the original. If the original has the same fault, restore the image from a backup, or have the tool that made it check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” of %1 (%2) reaches to byte %4, but the file has only %5 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was cut off: an interrupted download or copy, or a full drive, is the usual case. The missing part is never replaced by zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its size and checksum with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the image overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at byte %4 of %1 (%2) is already used for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sound image, every byte of the file has one meaning. An image like this one was damaged by its writer, or was made so that a small file fills a large disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the image again from where it comes from, or restore it from a backup. Do not start a machine from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checksum of the image is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of “%3” of %1 (%2) does not match its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes changed after they were written: on the way here, on the drive, or by a program that does not know the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its checksum with the original. If this happens to several files, check the drive and the memory of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image uses a feature that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) needs the feature “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this feature, the disk in the file cannot be read faithfully. A part of it would be wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the disk anew without this feature, with the tool that made the image or, for an image that you trust, with: qemu-img convert -O qcow2 INPUT OUTPUT - then choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compressed part is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed part of %1 (%2) for byte %3 of the disk cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes changed after they were written, or it unpacks to another size than the format allows. It is never replaced by zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is marked as damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that last wrote %1 (%2) marked it as damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That program found errors in the tables of the image and stopped writing, so that they would not spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the image from a backup. If there is none, mend a copy of the file with: qemu-img check -r all COPY - and check the disk in a machine before you publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was only suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is the disk of a machine in a saved state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine had not yet written is in its saved memory, not on the disk. Without that memory, the file systems on the disk are as after a power failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the machine, shut it down properly, then choose the image again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the image are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of %1 (%2) take %3; at most %4 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is very large for the small units into which this file divides it, or the figures in the file are wrong. Memory is limited, so that a file cannot exhaust this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the disk anew with larger units, for example with: qemu-img convert -O qcow2 -o cluster_size=2M INPUT OUTPUT - then choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is still in use, or was not closed after its last use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine or a program has the image open, or ended without closing it. The tables in the file may not be up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down the machine that uses the image. If it was shut down properly, write a mended copy with: vitrinectl disk convert --repair --file INPUT --output-file OUTPUT - then check the copy in a machine. The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wait in the log of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of %1 (%2) holds changes that are not yet carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine or the program that wrote the image ended without closing it. Without these changes, the tables of the image contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the machine and shut it down properly. If that is not possible, write a mended copy with: vitrinectl disk convert --repair --file INPUT --output-file OUTPUT - then check the copy in a machine. The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the image is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has no sound footer at its end, only the copy of it at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was cut off or lengthened, or its writer was interrupted. Everything that the tables lead to may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again. If there is no better copy, write a mended one with: vitrinectl disk convert --repair --file INPUT --output-file OUTPUT - then check it in a machine. The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine reads raw images, VHD, VHDX, QCOW2 and VMDK. Taken as raw, this file would give a disk that no machine can start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert an image that you trust, for example with: qemu-img convert -O qcow2 INPUT OUTPUT - then choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is not generalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image definition is for generalized images, but the system on %1 is in use. This shows it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every machine made from this disk would have the identity, the keys and the users of the one machine it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalize the system where it runs (Linux: “cloud-init clean --machine-id --logs” or “waagent -deprovision+user”; Windows: “sysprep /generalize /oobe /shutdown”) and choose its disk again, or publish to an image definition for specialized images. If the disk is meant to be as it is, register it with “vitrinectl disk create --os-state Generalized”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the disk is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition table in %1 was made for a larger disk than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was cut off while it was copied or downloaded, or the disk was made smaller without its partition table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again and compare its size with the original. If all partitions are whole and only the second table of a GPT is missing, write it anew with: sgdisk --move-second-header FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version cannot have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version cannot have %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version is not copied. It has one replica in its own region, which is read from a disk, snapshot, managed image, machine or file. Further replicas, zones, encryption and another version as the source need a full copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1, or publish with the replication mode Full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of a shallow version is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: its source %2 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version is not copied: whoever reads it reads its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the source back to where it was. Nothing else can repair the version: without its source, delete it and publish it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of a shallow version has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: its source %2 is not what was published any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version is not copied. Every block that is read from its source is compared with what was published, and there is no copy to repair it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the source as it was. If that is not possible, delete the version and publish what the source is now under the next number; with the replication mode Full it is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version needs the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: the shallow version %2 is read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version is not copied: it would be lost with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the version first, from the recycle bin too. To keep what is in it, publish the source again with the replication mode Full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has ended can be neither paused nor moved in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it failed or was cancelled, retry it; finished regions are not copied again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the replica; it is made again from an intact one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the replica; damaged blocks are written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica shares a damaged pack file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica %2 in region %1 has blocks in pack %3, which is in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage was found in that file. It is kept aside, and what is intact in it is still read, but nothing new relies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the replica: its blocks are written into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intact copy is left to repair from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %3 of replica %2 in region %1 is damaged, and no other replica and no source has it with the right digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copies are damaged as well or out of reach, and the source is gone or has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the other regions or the source reachable and repair again. What is damaged is kept in the quarantine of its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the replica, and check the disk of this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the replicas, and check the disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas would be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would lose replicas: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer regions or replicas an image is less available, so that somebody has to agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan with “--what-if”; then repeat the command with “--yes”, or tick in the plan that you understand the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 has ended: nothing is left to steer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the role was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the roles that are there: “vitrinectl role definition list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role says nothing useful about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role has a name of at most 128 characters, at least one action, and at least one scope where it can be assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the property a value; “/” as a scope means everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an action of a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is a path such as Microsoft.Compute/galleries/read, where * stands for any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the actions from the built-in roles: “vitrinectl role definition list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role’s name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles are found by their names, which differ in the whole catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or update the role that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in role never changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a built-in role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody relies on what the built-in roles permit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a role of your own with the actions that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody still has the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role can be deleted only when nobody has it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its assignments first: “vitrinectl role assignment list --all --role”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known by this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user, group or application “%1” in the tenant that owns the scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the tenant does not know this user, group or application yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who is there: “vitrinectl ad user list”, “ad group list”, “ad sp list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one user, group or application is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display names need not differ; ids and sign-in names do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it by its object id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role does not cross tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the tenant %2, which owns the scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant decides who acts in it: only users, groups and service principals of its own have roles there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the application a service principal in that tenant (“vitrinectl ad sp create --id APPID --tenant TENANT”) and assign the role to it, or share the gallery with the other tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role cannot be assigned here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no scope of a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is assigned at everything (/), a tenant, a subscription, a resource group, a gallery or an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full id of one of these; a role counts there and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is not meant for this scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be assigned at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role can be assigned at these scopes and below: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these scopes, or add the scope to the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role assignment does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role assignment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed already, or the id is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is assigned: “vitrinectl role assignment list --all”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is not shared directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharing method of gallery %1 is %2, not Groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a gallery whose sharing method is Groups is shared with subscriptions and tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sharing method first: “vitrinectl sig update --permissions Groups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is not for the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharing method of gallery %1 is %2, not Community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a gallery whose sharing method is Community, and which says who publishes it, is opened to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sharing method first: “vitrinectl sig update --permissions Community”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is encrypted cannot be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery %1 cannot both hold image versions encrypted with disk encryption sets and be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys stay with their owner, so others could not read the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep encrypted versions in a private gallery, or publish them without disk encryption sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community has to know the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These properties of the community gallery are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses an image of the community must be able to see who publishes it, and under which terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all of them: publisher’s web address and mail address, license terms, and a prefix for the public name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public name’s prefix is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot begin a public name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix has 5 to 16 English letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prefix such as “contoso”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the publisher’s contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the community write to this address when an image is harmful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address such as “images@contoso.com”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is still shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can still see gallery %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared gallery is not deleted, and does not change its sharing method, behind the backs of those who use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the sharing first: “vitrinectl sig share reset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is shared too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery %1 would be shared with %2 of them; the limit is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery is shared with at most 30 subscriptions and 5 tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with a whole tenant instead of its subscriptions, or open the gallery to the community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such gallery is shared with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shared gallery “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, the sharing has ended, or it was not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is shared: “vitrinectl sig list-shared”, “sig list-community”, “sig share list-invitations”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has offered a gallery “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was withdrawn, the name is misspelt, or it was made to the tenant instead of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the invitations: “vitrinectl sig share list-invitations”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not do %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no role permits is denied, and none that is assigned to you there or above permits this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner to assign you one of these roles: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of the audit log of %1 is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row carries a digest of itself and of the row before it. Somebody changed, moved or removed rows with another program, or the log never held what was expected of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the log with a backup of the catalogue; what stands from this row on proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log of %1 has %2 rows; its last ones are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue keeps the digest of the last row, and no row has it. Somebody removed rows with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the log with a backup of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work may not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for whom this was being done, may no longer do %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role was taken away, or an account disabled, while the work went on; nothing more was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may change the image version can start the work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is open to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no role in any subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue belongs to others, or you are signed in with another account than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an owner of the catalogue for a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account here, or its password or secret is another one. Which of the two is not told to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the secret and the tenant. Where several tenants have this user, name the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of the application %1 ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of an application is good until a date that was set when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one with “vitrinectl ad app credential reset --id APPID”, in the application&apos;s home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not sign in at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who manages the accounts of this tenant has disabled this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be enabled, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has not consented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application %1 is not known in the tenant %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application acts in a tenant as a service principal, which exists once the tenant has consented to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who manages the accounts of %2 consents with “vitrinectl ad sp create --id %3 --tenant %4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in lasts at most thirty days, not longer than the secret it was made with, and ends when the password or the secret is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, or sign out to use the account of this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop account is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no user of this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that first opened a catalogue is its owner; other accounts of the machine are added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a name and a password, or ask an owner for “vitrinectl ad user create --os-account %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subscription to work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees no subscription of the tenant %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is assigned to this account in a subscription of the tenant, or in anything in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner for a role, or sign in with --allow-no-subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not signed in to this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name has signed in here, or the sign-in was ended before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at who is signed in: “vitrinectl account list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read who is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read or written by other accounts of this machine, or belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has this file acts as the accounts in it, so that it has to be yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and sign in again, or take the rights of the others away: chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of accounts is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold signed-in accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by hand, or is of a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and sign in again: it holds nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2” that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or id is misspelt, it is in another tenant, or you may not read the accounts of its tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at those that are there: “vitrinectl ad user list”, “ad group list” or “ad sp list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display name has 1 to 256 characters; a name to sign in with has 1 to 113, without spaces. Neither has control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name such as “alice@contoso”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account “%1” in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a user signs in with, and the short name of a group, is unique in its tenant; so is an account of the operating system in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has %1 to %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short password is soon found by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one; several words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last owner has to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only owner of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an owner nobody could give rights any more, not even back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the role Owner at “/” to another user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is of another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of the tenant of the group %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has members of its own tenant only: nothing crosses tenants through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the service principal that the application has in the group&apos;s tenant, or a user of that tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is no member of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1 cannot be in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group passes on to its members what it may do; to itself it has nothing to pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is misspelt, or the application was deleted or is in another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at those that are there: “vitrinectl ad app list”. An application is named by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret would have ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that ends on %1 could never be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a secret lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later date, or leave it out: one year is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not valid for a lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a lab account or a lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has 1 to 60 characters: English letters, digits, dashes, underscores and periods. It starts with a letter or a digit and does not end with a dash or a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name such as “linux-101”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another gallery is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab account %1 already has the gallery “%2” attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab account has one shared image gallery at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the gallery first (“vitrinectl lab account detach-gallery”); labs made from it stay. Then attach the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gallery is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab account %1 has no shared image gallery attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images for labs, and images made of their templates, are in the gallery that is attached to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a gallery (“vitrinectl lab account attach-gallery”), or make the lab from a registered disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is too large for a lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system disk of %1 has %2; a lab takes at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab Services use only images whose operating system disk is not larger than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another image, or publish a version with a smaller disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab takes a single disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 has %2 disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab Services use only images with an operating system disk and no data disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another image, or publish a version without data disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is encrypted with a disk encryption set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disks of a lab lie in clear in its region’s folder: what an image keeps secret would be there for all to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image that is not encrypted in the lab account’s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is disabled in the lab account %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever administers the account has taken the image out of what labs are made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another image, or enable this one (“vitrinectl lab account image enable”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of %1 in region %2 that a lab could be made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab needs a disk in the region of its account: of a gallery image a version that is replicated there, succeeded, not excluded from latest and before its end of life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate a version to %2, or choose another image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is in another gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is not in the gallery “%3”, which is attached to the lab account %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs are made from the images of the attached gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image of “%3”, or attach the gallery of this image instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being done with the disks of the lab “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is being laid down, machines are being made, or an export is beginning, here or in another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is over; Activities and “vitrinectl job list” show how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of the lab “%1” is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk is being laid down, or that has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is there, or create the lab again with the same image, which goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on the template of the lab “%1” was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cancelled it, or the process that was at it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the lab again with the same image, which makes the template anew, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab “%1” has no machines yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines are made when a lab is published, from its template as it is then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the lab first (“vitrinectl lab publish”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab “%1” has no machine %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its machines are numbered from 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them, or leave the number out to mean all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is being exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of the lab “%1” is being exported as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is exported once at a time, and its disk and its gallery are needed until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the export is over, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of this name exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery “%2” already has an image definition “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating a new image leaves every other image as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or update the existing image if this lab was made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image to update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab “%1” has no such image in the gallery “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab updates the image it was made from, or the one it was exported as; neither is in the gallery that is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new image instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is generalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is generalized and cannot take the template of a lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is exported as it is, with its accounts and names: always specialized. All versions of an image are of one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs have their disks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of region %1 holds the disks of %2 labs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region that is forgotten would take them along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the labs first (“vitrinectl lab delete”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first (“vitrinectl vm stop”), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is generalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generalized and cannot be started any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accounts and names were taken out so that images can be made from it; starting it would put new ones in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a version from it and make a new machine from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine runs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made here: it is only registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registered machine is a source of images; something else runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and stop it where it runs, or make a machine from an image (“vitrinectl vm create --image”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not fit the scale set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of the scale set %1 is “%3”; the image has “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale set changes from a managed image to another image only when operating system, generation and LUNs of the data disks are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image that is laid out alike, or create a new scale set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs machines in this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 has no compute host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, machines are disks and a definition that other computers can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the region&apos;s host (“vitrinectl vm host set --location %1 --uri qemu:///session”), or run the definition beside the machine&apos;s disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute host refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 did not do what it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt is not installed here, the host cannot be reached, or it cannot run the machine; the details have its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address (“vitrinectl vm host show”) and that libvirt and QEMU are installed on the host, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 32 of a-z, 0-9, _ and -, a letter or _ first, and not root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 63 letters, digits and dashes, no dash at either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public key as ssh-keygen writes it, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password or a public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 72 characters of three of these kinds: lower case, upper case, digits, others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user, group or service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the price of a GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is 0 or more and at most one million, with up to six decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a number such as 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currencies are named by three capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a code such as EUR, CAD or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not valid for a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a retention rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has 1 to 60 characters: English letters, digits, dashes, underscores and periods. It starts with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name such as “keep-last-five”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule keeps nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention rule “%1” says neither how many versions stay nor for how many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule lets every version go that it does not keep: this one would let nearly all of them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many of the newest versions stay, for how many days versions stay, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules come to something else now than what was shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version, a rule, or what uses a version was changed meanwhile, so nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate again, look at the result, and apply that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a machine that is off can be marked as generalized or made an image of: while it runs it may write at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be read behind byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing, too much, or not in UTF-8, there or shortly before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at this place, or take it anew from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two members of an object, or two resources of a template, with one name, nobody can tell which counts. Capitals make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %2 are not allowed of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates are bounded in size, depth and work, so that none of them takes much memory or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the template into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression %1 cannot be read at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression is a call such as [concat(parameters(&apos;name&apos;), &apos;-1&apos;)]: texts stand in single quotes, arguments behind commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the expression. A text that only begins with a bracket is written with two: [[.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function does not take this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function “%1” cannot be called like this, or not at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, kind or size of its arguments do not fit. “reference” works in properties and outputs, “utcNow” in defaults of parameters, “copyIndex” in loops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in the value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression takes out of an object what it has, and out of a list what is at a position, from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name or the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine has no template function “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine evaluates functions that need nothing but the template, its parameters and the catalogue; functions of a template’s own are not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value itself, or give it as a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no parameter, variable or resource “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is used, given or waited for that the template does not define, or that its condition leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or define it in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things wait for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These need each other in a circle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each would have to be there before itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these dependencies out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template needs a value for the parameter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template gives it no default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value: in a parameters file, or as “%1=VALUE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for something outside of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine deploys only what it has before it: no linked templates, and no secrets of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the linked template, or the value, into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments never delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment “%1” asks for the mode Complete, which deletes what is not in its template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine deploys in the mode Incremental alone: what a template does not name stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the mode Incremental, and delete what is no longer wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such resources cannot be deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Vitrine deploys no resources of the type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template may have galleries, image definitions, image versions, managed images, disks, snapshots, virtual machines, and templates with such. Network resources are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the resource out of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not made: Vitrine keeps no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines here have no network of the service’s; what the template says of it has no meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. Whoever runs the machine gives it its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output “%1” cannot be known: %2 is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource is of a type that is left out, or was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the output out of the template if nobody needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log is not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 rows of the audit log of %1 are not proved by its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is sealed with a key that is kept outside the catalogue, and the key is not there now or was not when the rows were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the folder of the keys. If you vouch for the rows, seal the log anew with vitrinectl audit seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is made in a folder of its own, which appears when all of it is written. Another program may be making it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is a folder with bundle.json, metadata.json, a signature and its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that has bundle.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the bundle is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is only of use with all of its files, in one folder and under their own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all files of the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since the bundle was made, cut short on its way, or never made by this program. Nothing of the bundle was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made, and check the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists in bundles are bounded, so that reading one never takes much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose larger parts or fewer versions, in several bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is newer than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version of Vitrine here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the bundle is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of “%1” does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle.json was changed after it was signed, or the signature is of another bundle. Nothing of the bundle was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said to trust this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is signed with the key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature tells that the bundle is whole, but not who made it. A person has to compare the fingerprint with the one that was shown when the bundle was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the same, import again with this fingerprint: --trust %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier bundle is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle leaves out what %1 has, which is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made against the earlier bundle %2, so it only has what is new since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bundle %2 into the same resource group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier bundle is another catalogue&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not signed by this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle leaves out what an earlier one of the same catalogue has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an earlier bundle of this catalogue, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted with a disk encryption set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle holds its blocks in clear: the bytes would leave their encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the version out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version was found that could go into a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen has no version that is Succeeded, or none that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other galleries or image definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the parts is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of %1 are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts have between %2 and %3. Drives with FAT take files of less than 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a size within these limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here and has other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version never changes. The one in the bundle has other disks, or the one here lies in the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into another subscription, or delete the version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import of this version is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was begun from somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its import was interrupted, and is to go on from the folder where it was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the bundle back into that folder and import it again, or delete the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk of a bundle is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a disk of a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may refer to versions that were carried before. Only an import checks the signature and who may read those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the bundle instead: vitrinectl bundle import, or File ▸ Import bundle in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot tests need QEMU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boot test starts the image here, in a machine of QEMU; images of generation V2 also need its UEFI firmware, OVMF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install QEMU (on Debian the packages qemu-system-x86 and ovmf), or run the test on a computer that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU ended before the test did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not run the machine of the boot test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than 6.0, memory ran out, or it refused its arguments; the details have its own words. Nothing is known of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details, then run the test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of this architecture are not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot tests do not start images for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They start images for x64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a machine from the image in a region whose host runs this architecture (“vitrinectl vm create --image”) and start that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boot test is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being started already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each version one boot test runs at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the activity is over, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version was never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no boot test of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was run, or the catalogue was moved without the folder of its boot tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one (“vitrinectl sig image-version boot-test”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is not a region’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the folder of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no region id file, or it is the folder of an availability zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the region’s own folder, in which vitrine-region.json lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of another catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is region %2 of another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replicas are sealed with that catalogue’s key, so nobody can tell here whether they are what was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the catalogue the region belongs to, and export its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica %2 of region %1 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job, an export or a machine reads or writes there, perhaps of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is over and move the region again; what is copied already is not copied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region holds disks of machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 cannot leave %2 while disks of machines stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These disks name each other, and machines that run have them open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish what is to be kept of the machines, delete them, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FaultBar</name>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this fault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePanel</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleriesDetails</name>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryDetails</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image definition yet. A definition describes one kind of image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New definition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln shown</source>
        <translation>
            <numerusform>%L1 of %Ln shown</numerusform>
            <numerusform>%L1 of %Ln shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keeps deleted versions for %n day(s)</source>
        <translation>
            <numerusform>Keeps deleted versions for one day</numerusform>
            <numerusform>Keeps deleted versions for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryDialog</name>
    <message>
        <source>Creates resource group %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates gallery %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the gallery&apos;s record lives; images go to regions of their own. %1 of %2 galleries are in use here.</source>
        <extracomment>How many galleries there are in a region, %1, and how many there may be, %2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review + create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cre&amp;ate new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 80 letters, digits, underscores and periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of name=value or CSV that are pasted become rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role (RBAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role, and directly with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role, and with the whole community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sharing method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles count in any case. With whom it is shared directly is chosen afterwards, on the gallery&apos;s page Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name pre&amp;fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 16 letters and digits. The public name begins with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher&apos;s &amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the community write to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher&apos;s &amp;web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address or text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryDock</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter galleries and images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement of the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, and tokens such as region:westeurope, state:failed, os:linux, tag:env=prod, eol&lt;30d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::GalleryTreeModel</name>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded from latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than can be shown: narrow the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HelpLibrary</name>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1 · Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HelpWindow</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryModel</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of the region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImageChoice</name>
    <message>
        <source>Latest version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImportBundleDialog</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that has bundle.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is checked before anything is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first: nothing is changed before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;trust the key that signed the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I trust the key that signed the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Compare it with what was shown where the bundle was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::InvitationsPage</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <extracomment>%1 is the name of a tenant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <extracomment>%1 is the name of a subscription</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery of another tenant is seen here once its invitation is accepted. Its images can then be used, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::JobLogTexts</name>
    <message>
        <source>Put into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority changed by %1: %2</source>
        <extracomment>%1 is a person, %2 High, Normal or Low</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No byte for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica %1 committed, %2 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>of a job in the queue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LabAccountDetails</name>
    <message>
        <source>No gallery attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs are made from its enabled images, and templates are exported to it. Another gallery can be attached after this one was detached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a gallery: labs are made from its images, and templates are exported to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its role on the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that labs can be made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image. Attach a gallery on the page Gallery; its images are enabled then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lab yet. Make one from an image of the gallery, or from a registered disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LabAccountDialog</name>
    <message>
        <source>New lab account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disks of its labs are stored there. Images need a replica in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create lab account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LabAccountsDetails</name>
    <message>
        <source>Lab accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lab account yet. A lab account holds the labs of one region and the gallery they are made from. Make one to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LabCommands</name>
    <message>
        <source>The gallery is attached; all its images are enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is exported as %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the gallery from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs that were made from it stay. No lab can be made from its images, and no template be exported to it, until it is attached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detach gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is detached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) enabled.</source>
        <translation>
            <numerusform>%n image enabled.</numerusform>
            <numerusform>%n images enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) disabled.</source>
        <translation>
            <numerusform>%n image disabled.</numerusform>
            <numerusform>%n images disabled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lab account %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an account without labs can be deleted. Its gallery stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete lab account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The template and the disks of %n machine(s) go.</source>
        <translation>
            <numerusform>The template and the disks of %n machine go.</numerusform>
            <numerusform>The template and the disks of %n machines go.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lab &amp;account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttach gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detac&amp;h gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enable selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isable selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to Shared Image Gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacit&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all machines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) get a new disk; what was done on them is lost.</source>
        <translation>
            <numerusform>%n machine gets a new disk; what was done on it is lost.</numerusform>
            <numerusform>%n machines get a new disk; what was done on them is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) go with what was done on them.</source>
        <translation>
            <numerusform>%n machine goes with what was done on it.</numerusform>
            <numerusform>%n machines go with what was done on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n machine(s).</source>
        <translation>
            <numerusform>%1 has %n machine.</numerusform>
            <numerusform>%1 has %n machines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine %1 is as it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every machine of %1 is as it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset machine %1 of %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the disk that was published; what was done on it since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was done on %n machine(s) since they were published is lost.</source>
        <translation>
            <numerusform>What was done on %n machine since it was published is lost.</numerusform>
            <numerusform>What was done on %n machines since they were published is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::LabDetails</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting as %1: %2</source>
        <extracomment>%1 is a version, %2 a state such as Copying</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is being made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is being published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the work on the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the template&apos;s disk with the program that runs your machines, then publish it to the participants, or export it to the gallery. An exported image is always specialized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is not published. Publish it to make a machine for each participant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LabLists</name>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest version here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LimitWarning</name>
    <message>
        <source>The limits could not be checked: %1</source>
        <extracomment>%1 says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::LimitsView</name>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) used to 80 % or more.</source>
        <translation>
            <numerusform>%Ln limit used to 80 % or more.</numerusform>
            <numerusform>%Ln limits used to 80 % or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ListColumns</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MachineCommands</name>
    <message>
        <source>%1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made as soon as its image is in the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not made: laying its image down was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if its power were cut. The host forgets it; its disks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if its power were cut. What the guest has not written yet is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as generalized?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this after its accounts and host name were taken out, with Sysprep or waagent. It can never be started again, only be the source of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as generalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generalized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) go with their disks.</source>
        <translation>
            <numerusform>%n instance goes with its disks.</numerusform>
            <numerusform>%n instances go with their disks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n instance(s).</source>
        <translation>
            <numerusform>%1 has %n instance.</numerusform>
            <numerusform>%1 has %n instances.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget machine %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only registered: its disks and files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine and its disks go, with all that was done on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The scale set goes with the disks of its %n instance(s).</source>
        <translation>
            <numerusform>The scale set goes with the disks of its %n instance.</numerusform>
            <numerusform>The scale set goes with the disks of its %n instances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machi&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crea&amp;te machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate scale set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deall&amp;ocate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;generalized…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sca&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MachineDetails</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a disk&apos;s size and file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disk, LUN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has written nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine wrote to its serial console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MachineDialog</name>
    <message>
        <source>%1 (no replica)</source>
        <extracomment>%1 is a region that has no replica of the image</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region has a replica of this image yet. Replicate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalized: the machine is given a name and an account at its first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialized: the machine starts with the name and the accounts that are in the image, so none can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processor</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) from %3 in %4</source>
        <extracomment>name, size, image, region</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first machine of an image in a region costs one copy of it; the others only what they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s):</source>
        <translation>
            <numerusform>%n instance:</numerusform>
            <numerusform>%n instances:</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view + create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create scale set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a scale set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale set &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale set name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors: </source>
        <extracomment>how many virtual processors a machine has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: </source>
        <extracomment>how much memory a machine has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins&amp;tances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer n&amp;ame prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the scale set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its hash is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH public &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH public keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on a line, as in an authorized_keys file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MachineLists</name>
    <message>
        <source>Registered only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MachinesDetails</name>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine yet. Create one from an image version: choose it here, or in the menu of the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scale set yet. A scale set is a number of machines that are made alike from one image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n task running</numerusform>
            <numerusform>%n tasks running</numerusform>
        </translation>
    </message>
    <message>
        <source>No task running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s own shared image gallery. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) still running.</source>
        <translation>
            <numerusform>%n task is still running.</numerusform>
            <numerusform>%n tasks are still running.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication that is paused keeps what it has done and goes on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine - image galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) copied.</source>
        <translation>
            <numerusform>%n resource copied.</numerusform>
            <numerusform>%n resources copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <extracomment>%1 is one account, or several</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed, as far as it goes: what waits for copies is made when the template is deployed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the bundle: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MembersDialog</name>
    <message>
        <source>Members of %1</source>
        <extracomment>%1 is the name of a group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::NameDialog</name>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <extracomment>%1 is the name that must be typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was done in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::NewLabDialog</name>
    <message>
        <source>Image of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled in the lab account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to make a lab from. Attach a gallery to the account, or register a disk in its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab takes the latest version. A disk of an image for labs has at most 128 GiB, and no data disks stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lab in %1</source>
        <extracomment>%1 is the name of a lab account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that labs can be made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::OptionsPage</name>
    <message>
        <source>Standard HDD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultra disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard SSD, ZRS</source>
        <extracomment>ZRS: kept in three availability zones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium SSD, ZRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the image definition. End of life, vCPUs and memory may be changed on its own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever uses the image. Everything on this page may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release notes URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy &amp;statement URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ULA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of use, or the address they are found at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End of life date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole definition. May be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice for whoever creates machines from the image. May be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended &amp;vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended vCPUs, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended vCPUs, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended &amp;memory (GiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory in GiB, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory in GiB, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>A recommendation that is not given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disallowed disk types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines cannot be created with disks of the types that are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for images that go back to one of the marketplace: the plan has to be the same as that image&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan pu&amp;blisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan pr&amp;oduct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PlanDialog</name>
    <message>
        <source>No replica is made or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) to make</source>
        <translation>
            <numerusform>%n copy to make</numerusform>
            <numerusform>%n copies to make</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, as fast as past jobs</source>
        <extracomment>%1 is a time, for example 14 min</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known: nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“latest” changes from %1 to %2.</source>
        <extracomment>%1 and %2 are version numbers, or a dash for none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“latest” in %1 changes from %2 to %3.</source>
        <extracomment>%1 is a region, %2 and %3 are version numbers, or a dash for none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the replication of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the version&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>I &amp;understand that %n region(s) lose this image</source>
        <translation>
            <numerusform>I &amp;understand that %n region loses this image</numerusform>
            <numerusform>I &amp;understand that %n regions lose this image</numerusform>
        </translation>
    </message>
    <message>
        <source>I &amp;understand that replicas of this image are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PlanList</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write</source>
        <extracomment>Heading: bytes that a region gets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freed</source>
        <extracomment>Heading: bytes that a region gets back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is a size; what other versions use as well stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− fewer replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now excluded from latest</source>
        <extracomment>%1 is a number of replicas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no longer excluded from latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PreflightReport</name>
    <message>
        <source>Preflight report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source: what can be told from it stands here before anything is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is copied and stored</source>
        <extracomment>%1 is a size: only the occupied part of a disk is copied and stored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told from the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the image definition says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told from the disk: you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number of MiB: a VHD made from it is rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 of the disk is empty</source>
        <extracomment>%1 is a percentage: so much of the disk need not be copied.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the disk is missing: the partition table is that of a larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every partition begins on a whole MiB: it may be slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PriceDialog</name>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three capital letters, as EUR. Amounts are not converted; the examples count in their own currency alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of all prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prices of a GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored for a month, by storage type, and copied out of the region, once. An empty cell takes the general price, or the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of a GiB by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PriceModel</name>
    <message>
        <source>%1 (example)</source>
        <extracomment>a price that comes with the program, to be replaced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (general)</source>
        <extracomment>a price that a region shares with all that have none of their own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied out, a GiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PrincipalDialog</name>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without spaces, unique in the tenant: alice@example.com, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the name without its spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its hash is kept. Nobody can read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PrincipalsPage</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1, with every role that is assigned to it?</source>
        <extracomment>%1 is the name of a user, a group or an application</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New app&amp;lication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PublishDialog</name>
    <message>
        <source>Publish an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without publishing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have entered will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a tab: %1 is its title, %2 a number of problems.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review + crea&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the open questions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next : %1 &gt;</source>
        <extracomment>%1 is the title of the page that comes next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an image definition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PublishProblem</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is wrong, %2 what to do about it: two whole sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resource group or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gallery or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether the image is generalized or specialized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the version is made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one target region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the publisher, for example your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the offer, for example the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the SKU, for example the edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a version number, for example 1.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk encryption set for each target region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RecycleBinView</name>
    <message numerus="yes">
        <source>Deleted versions are kept for %n day(s).</source>
        <translation>
            <numerusform>Deleted versions are kept for %n day.</numerusform>
            <numerusform>Deleted versions are kept for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin of this gallery is off: what is deleted is gone at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over: it goes with the next clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of image data in %n region(s) are removed.</source>
        <translation>
            <numerusform>%1 of image data in %n region are removed.</numerusform>
            <numerusform>%1 of image data in %n regions are removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegionCombo</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a region&apos;s name, %2 its code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegionCommands</name>
    <message>
        <source>Nothing in %1 is to be checked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that %1 stores is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back space in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that no version needs go to the region&apos;s trash and leave it after 24 hours. %2 leave the trash now. Packs of %3, of which less than half is needed, are written anew. No replica loses a byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regi&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k every replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is d&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give back space…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to another disk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegionDetails</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>how full a region&apos;s disk is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space used in the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last found intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in zone %2</source>
        <extracomment>a replica&apos;s number and the availability zone it stands in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not within ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), at the pace of the last month</source>
        <translation>
            <numerusform>In %n day, at the pace of the last month</numerusform>
            <numerusform>In %n days, at the pace of the last month</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored in this region yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegionDialog</name>
    <message>
        <source>New region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a public region&apos;s name, or a name of your own in letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the replicas are stored: a local disk or a mount. Vitrine checks that the folder can be written and belongs to no other region, and marks it as this region&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegionMap</name>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° E</source>
        <extracomment>degrees of longitude, east and west</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° N</source>
        <extracomment>degrees of latitude, north and south</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegionMapView</name>
    <message>
        <source>Versions by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every region has what it is meant to have, or gets it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s) lack(s) replicas.</source>
        <translation>
            <numerusform>%Ln region lacks replicas.</numerusform>
            <numerusform>%Ln regions lack replicas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RegionMoveDialog</name>
    <message>
        <source>%1 will be copied; %2 are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be copied into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder, or one that is not there yet, on the disk that is to store the region from now on. Everything is copied and compared while the region is at work; the old folder keeps what it has, for you to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RegionsDetails</name>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that store replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New region…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RemovalDialog</name>
    <message>
        <source>%1. Image version %2</source>
        <extracomment>one of the things deleted one after the other: %1 is its number, %2 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Image definition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Gallery %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln version(s) to the recycle bin?</source>
        <translation>
            <numerusform>Move %Ln version to the recycle bin?</numerusform>
            <numerusform>Move %Ln versions to the recycle bin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their replicas stay, and page Recycle bin of the gallery brings them back for %n day(s).</source>
        <translation>
            <numerusform>Their replicas stay, and page Recycle bin of the gallery brings them back for %n day.</numerusform>
            <numerusform>Their replicas stay, and page Recycle bin of the gallery brings them back for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s) are deleted in this order.</source>
        <translation>
            <numerusform>%Ln resource is deleted in this order.</numerusform>
            <numerusform>%Ln resources are deleted in this order.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of image data is removed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <extracomment>%1 is the name that must be typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReplicationModel</name>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>%n intact</numerusform>
            <numerusform>%n intact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Check cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>a region whose replication failed, and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>replicas that are there, of replicas wanted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suspect</source>
        <extracomment>replicas that share a damaged file</extracomment>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n repaired</numerusform>
            <numerusform>%n repaired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ReplicationPage</name>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;Ms deployed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep %n replica(s) in each region: one for twenty machines that start at the same time.</source>
        <translation>
            <numerusform>Keep %n replica in each region: one for twenty machines that start at the same time.</numerusform>
            <numerusform>Keep %n replicas in each region: one for twenty machines that start at the same time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a number for advice on how many replicas to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every region that says nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default &amp;storage SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default replica count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Zero machines: the advice is off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply to all regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every replica is a full, verified copy. The source region comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or choose a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reg&amp;ion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a registered region. Use New region to register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication mode</source>
        <extracomment>The version&apos;s disks are copied to its regions, or not at all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow version is not copied: it is read from its source, in the source region alone, and is lost when the source changes or goes. For trials only; the mode cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallo&amp;w, no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add gro&amp;up</source>
        <extracomment>Adds several regions at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of regions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ResourceCommands</name>
    <message>
        <source>Please confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete image definition %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete gallery %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget region %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a region that stores nothing can be forgotten. Its folder stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk %1 is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample gallery, its replicas, its disk and its regions are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move version %1 to the recycle bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its replicas stay, and page Recycle bin of the gallery brings it back for %n day(s).</source>
        <translation>
            <numerusform>Its replicas stay, and page Recycle bin of the gallery brings it back for %n day.</numerusform>
            <numerusform>Its replicas stay, and page Recycle bin of the gallery brings it back for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replication of %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its replicas are removed from every region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Retention</name>
    <message>
        <source>one of the newest versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines were made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale set uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lab uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shallow version reads from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being made, changed or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected until its end of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gallery has no recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deletion would be refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RetentionView</name>
    <message numerus="yes">
        <source>keeps the last %Ln version(s)</source>
        <translation>
            <numerusform>keeps the last version</numerusform>
            <numerusform>keeps the last %Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeps what is younger than %Ln day(s)</source>
        <translation>
            <numerusform>keeps what is younger than %Ln day</numerusform>
            <numerusform>keeps what is younger than %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps what has the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps what has the tag %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <extracomment>%1 the name of a rule, %2 where it counts, %3 what it does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule: every version stays until somebody deletes it. A rule says what is kept; nothing goes before you have seen the list and said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go now: %1 less in the regions, %2 less a month.</source>
        <extracomment>%1 bytes, %2 money</extracomment>
        <translation>
            <numerusform>%Ln version would go now: %1 less in the regions, %2 less a month.</numerusform>
            <numerusform>%Ln versions would go now: %1 less in the regions, %2 less a month.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln version(s)?</source>
        <translation>
            <numerusform>Delete %Ln version?</numerusform>
            <numerusform>Delete %Ln versions?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go into the recycle bins of their galleries, as the list says. If anything has changed since, nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule belongs to a gallery or to an image definition: choose one in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what goes now…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReviewPage</name>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review + create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;eneralized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speciali&amp;zed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running validation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ReviewSummary</name>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher / offer / SKU</source>
        <extracomment>Publisher, offer and SKU in one line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude from latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 occupied</source>
        <extracomment>%1 is a disk&apos;s size, %2 the part of it that is in use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default storage SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default replica count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow: nothing is copied, the version is read from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a version now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended vCPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended memory (GiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disallowed disk types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EULA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer-managed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform-managed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUN %1: %2</source>
        <extracomment>The set that encrypts a data disk: %1 is its LUN, %2 the set.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RoleDialog</name>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be assigned &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be assigned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action a line, * for any text: Microsoft.Compute/galleries/*/read, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RolesPage</name>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete role…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RolesWindow</name>
    <message>
        <source>Principals and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Principals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role &amp;assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::RuleDialog</name>
    <message>
        <source>New retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this name that is there already is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no rule keeps may go: never the latest version, and never one that a machine, a scale set or a lab is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &amp;last versions of each definition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many versions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is &amp;younger than, in days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days versions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what has the &amp;tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or name = value; empty: tags do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag that keeps a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ScaleSetDetails</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disks, LUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances of the scale set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale set has no instance. Scale it to make some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries, images, versions, regions, actions, faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SearchModel</name>
    <message>
        <source>Gallery in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SettingsDialog</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the console, its numbers and its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast is white on black, for weak eyes and bright rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me when a long task ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the desktop, for tasks of more than 30 seconds, while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the last session at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, panes, opened rows, selection, filter and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ShareDialog</name>
    <message>
        <source>The gallery %1, with everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image definition %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1</source>
        <extracomment>%1 is the name of a gallery or an image definition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing the whole gallery works best: what is added later is shared as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user, a group or an application of this tenant: name, sign-in name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader sees the images and makes disks and machines of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SharingMatrix</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SignInDialog</name>
    <message>
        <source>Application &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs no password here: the operating system has asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or ID. An application can sign in to several tenants, one after the other, and then acts in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or ID. Needed only where several tenants have this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For thirty days at most, also for vitrinectl. Only a token is kept, in a file that nobody else can read; never the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (service principal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;y signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SourcePage</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk, snapshot or managed image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A registered source in a list: %1 its name, %2 its region, %3 its size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is only read, never changed. Its first copy goes to the version&apos;s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered &amp;disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk, snapshot or managed image is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be in the version&apos;s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source &amp;gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image d&amp;efinition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk images (*.vhd *.vhdx *.qcow2 *.vmdk *.img *.raw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by its content, not by its name: raw, VHD, VHDX, QCOW2 or VMDK.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TagTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and values of your own, to find, group and account for resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of name=value or CSV that are pasted here become rows. What is there already keeps its own tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TargetRegionList</name>
    <message>
        <source>Standard HDD LRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard ZRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium SSD LRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <extracomment>Heading of a column of check boxes: exclude the version from &quot;latest&quot; in this region.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <extracomment>%1 is the source region&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version&apos;s own region is always a target. Change it on page Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude from latest in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This region has no zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed, %2 free. Fewer replicas or another region would fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot change: the version has replicas of this type here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TemplateDialog</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a property, %2 and %3 its values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies), %1 to write</source>
        <translation>
            <numerusform>%Ln copy, %1 to write</numerusform>
            <numerusform>%Ln copies, %1 to write</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file. Nothing that it names outside of itself is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameters file; empty: every parameter has its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a parameters file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that happens. It is checked again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): what Vitrine does not keep is left out.</source>
        <translation>
            <numerusform>%Ln warning: what Vitrine does not keep is left out.</numerusform>
            <numerusform>%Ln warnings: what Vitrine does not keep is left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first: nothing is changed before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TemplateExportDialog</name>
    <message>
        <source>Export to Shared Image Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to %1 as</source>
        <extracomment>%1 is the name of a gallery</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a &amp;new image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update the existing image: there is none of this lab&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update the existing image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is uploaded as a specialized image: accounts and host name stay in it. Labs made later take the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mage name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions of the account&apos;s geography that are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TenantAssistant</name>
    <message>
        <source>1. In the gallery’s tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. In the other tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Whoever uses the image signs in to both tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One application that both tenants know reads the gallery here, and makes disks and machines there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the other tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, as its owner knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource &amp;group there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the resource group in the other tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the disks and machines are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part is done. The secret is shown only now: copy the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part can be done here; the others are for the other tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the &amp;first part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TreeDelegate</name>
    <message>
        <source>latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <extracomment>a version that `latest` never means</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::UndoBar</name>
    <message>
        <source>%1 was changed.</source>
        <extracomment>%1 is the name of a resource</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::UpdateReplicationDialog</name>
    <message>
        <source>Update replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update replication of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default replica count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default replica count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default storage SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot change: it is settled when the version is published. A region that is added may have another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or choose a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes before you have seen the plan and applied it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review &amp;plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Usage</name>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas of one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest operating system disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest data disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::VersionDetails</name>
    <message>
        <source>%1, %2 replicated</source>
        <extracomment>state of a version and how much of it is replicated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: this is what “latest” means now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: excluded from latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: past its end of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: not replicated everywhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: %1 is the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content digest</source>
        <extracomment>SHA-256 over the disk&apos;s size and its blocks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) completed</source>
        <translation>
            <numerusform>%1 of %n region completed</numerusform>
            <numerusform>%1 of %n regions completed</numerusform>
        </translation>
    </message>
    <message>
        <source>LUN %1: %2</source>
        <extracomment>%1 is a LUN, %2 the size of the disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow: not copied. It is read from its source, and lost when that changes or goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update replication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::VersionListModel</name>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::VersionPage</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes latest when it is replicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There will be no latest version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is one state of the image; machines are made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three numbers, compared as numbers: 1.0.10 is newer than 1.0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ajor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patc&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source region. Always the first replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude from latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this off unless the version must not be picked by “latest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End of life date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty, and may be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a version now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, only the image definition is created; versions are published later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image definition is there: a version is what is created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish virtual machine images once, and keep verified replicas of them in every region that needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a disk file on this computer. You can also drop the file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing sample data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes two small regions, a demo gallery and a 64 MiB disk, and publishes it. Removable with one action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this release: everything is kept on this computer. Servers come with a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cre&amp;ate a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, with its sharing method and tags. Image definitions and versions come later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register &amp;disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;region…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove sample data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update replication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with &amp;another tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Principals and roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import b&amp;undle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New image definition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;gallery…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Words</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>amounts of data: done, total</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>a rate: amount of data per second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>63%; French puts a no-break space before the sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <extracomment>no byte was copied for half a minute</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation 1 (BIOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation 2 (UEFI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrinectl</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>%1 and %2 are whole numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as shown by job list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish virtual machine images to your own image galleries and replicate them to your regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU of the image. Publisher, offer and SKU together are unique in a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether accounts and host names were taken out of the image (Generalized) or are kept (Specialized). Default: Generalized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor generation: V1 for BIOS, V2 for UEFI. Default: V1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life of the image, for example 2030-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the image definition. Default: the location of the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage image definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a definition for specialized Linux images with UEFI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the image definitions of a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the image definitions of a gallery as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the gallery. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage shared image galleries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an image gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a gallery in the resource group&apos;s location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the image galleries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all galleries as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an image gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage resource groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the group, in any spelling of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a resource group in West Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whether a resource group exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the resource groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the resource groups as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Required]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Allowed values: %2.</source>
        <extracomment>%1 is the text before, %2 a list of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroups:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the job, as shown by job list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a job that waits or was interrupted. A job that another process runs is cancelled there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every job that waits or was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with every interrupted job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a failed or cancelled job for the regions that are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a failed job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a job as the worker of --no-wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a job with the progress of each region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is at work on this; watching it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. What is complete stays; go on with: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <extracomment>%1 is a list of regions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <extracomment>%1 is a list of regions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once that is mended, go on with: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the replication: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <extracomment>%1 is the argument, property or resource concerned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1 is what the operating system reported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is the stable name of the fault, for example gallery.name.invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>bytes done of the bytes to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>bytes in each second, for example 12.3 MiB/s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a region, %2 a state, for example Completed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2% (%3)</source>
        <extracomment>%1 is a region, %2 a figure, %3 a state, for example Copying</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the region: a public region in any spelling, or a name of your own made of letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the regions: the folders that store replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a folder as a region, and make it when it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on a disk or a mount of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the replicas of West Europe on a mounted disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a region that stores nothing. Its folder stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the regions with free space and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the regions as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a region with free space and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the image gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the image version: Major.Minor.Patch, for example 1.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by spaces: key[=value] [key[=value] ...].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the catalogue. Default: VITRINE_CATALOG, else vitrine/catalog.sqlite in the user&apos;s data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How problems are written to standard error. Default: text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of texts. Default: the one of LC_ALL, LC_MESSAGES or LANG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show errors: no progress, no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output format. Default: json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show what the system reported and which catalogue is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the program&apos;s version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system. Default: what the partitions tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor generation. Default: what the partition table tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the disks that image versions are made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a disk. Its file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the snapshots that image versions are made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a disk image file as a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a snapshot. Its file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the managed images that image versions are made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the managed image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a managed image. Its file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the managed images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a managed image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions to replicate to, separated by spaces: REGION[=COUNT][=STORAGE TYPE]. The version&apos;s own region must be one of them. Default: that region alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas in each region that names no count of its own. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage type of each region that names none of its own. Default: Standard_LRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this version out when the latest one is asked for: true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life of the version, for example 2030-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the version. Default: the location of the image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at once; a process of its own does the replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file. Default: raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region to read from. Default: the first that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the replica to read, from 1. Default: any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file when it is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is replicated to every region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two looks. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait at most. Default: 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a disk in the location of its image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a disk to three regions with two, one and two replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a file of this machine and return at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show the replication of each region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage image versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an image version and replicate it to its regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an image version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the second replica of a region as a VHD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the versions of an image definition, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the versions as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an image version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what every region has of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every replica of an image version and check it against its manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until an image version has reached a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage tenants: organisations that share nothing unless told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tenants as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of its tenant. Default: that of the default subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the subscriptions as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the locations that are known, and which are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the locations as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the subscription that commands use without --subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a subscription. Default: the one that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the subscription that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log of every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List who changed what, with the state before and after, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the resource concerned. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at most. Default: 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last ten changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only checked: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor architecture. Default: x64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk types that machines made from the image should not use, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of the image: &quot;Name=Value Name2=Value2&quot;, for example SecurityType=TrustedLaunch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user licence agreement, as text or as an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the privacy statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the release notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number of vCPUs that is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest number of vCPUs that is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least memory that is recommended, in GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory that is recommended, in GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an image definition that holds no image versions, or with --cascade everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose name, publisher, offer or SKU contains this text, in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what may change of an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend four to sixteen vCPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region the disk lies in. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the operating system, where it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the disk is stored on. Default: Standard_LRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the disk encryption set whose key encrypts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a disk image file, or a disk of an image version, as a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of an image version, or of an image definition for its latest one, whose disk is written to --output-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUN of the data disk to write. Default: the operating system disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write the disk of --gallery-image-reference to, as raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the disk encryption sets: the keys that encrypt disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the disk encryption set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the disk encryption sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a disk encryption set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the key that wraps the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted so that scripts written for az keep working; the address of the key names its vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the set. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason, a service code or a number from “vitrinectl fault list”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up what a problem means and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every kind of problem that can be reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the problems as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a problem: what happened, why, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, service code or number of the problem. Can be written without “--code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a problem by its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain all problems of a service code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether deleted versions go to the recycle bin: true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which a deleted version can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a gallery that keeps deleted versions for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an image gallery that holds no image definitions, or with --cascade everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a resource group that holds nothing, or with --cascade everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in which order a group and everything in it would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tags of a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one tag and keep the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a disk image file or a machine as a managed image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image file on this machine, or name or id of a machine, disk or snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, or names or ids of disks and snapshots, of the data disks, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region the image lies in. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image is stored on. Default: Standard_LRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as disks in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the managed disk that holds the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or ids of the managed data disks, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUNs of the data disks, in the same order. Default: 0, 1, 2 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image file of a machine whose disk is not a managed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the operating system disk is gone when the machine stops: true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether accounts and host names were taken out of it. vm generalize says so later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the machine. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: the account of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: the host name of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that accounts and host names were taken out of a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scale set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the image version or image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the scale set. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an image for a scale set of generalized machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the limits of this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the limits with their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the limits as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the limit, as shown by policy list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow twenty replicas of a version in a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of the three availability zones, for zone-redundant storage, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a region with three availability zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it without being asked. vitrinectl never asks: what destroys more than it names is refused without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every check, show what would be the answer, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the purchase plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of the purchase plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher of the purchase plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it only while the resource has this etag, as show tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set properties: path=value [path=value ...], for example publishingProfile.excludeFromLatest=true. A value may be JSON, or @FILE that holds JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a list or to an object: path key=value [key=value ...], or path JSON, for example publishingProfile.targetRegions name=eastus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a property, or a member of a list by its index: path [index], for example publishingProfile.targetRegions 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --set and --add: every value is text, not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete everything in it, in the order that is shown. Needs --yes; with --validate-only the order is shown and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the subscription. Default: the one that account set has chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the storage accounts: folders whose files are blobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the storage account: 3 to 24 lower case letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a folder as a storage account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a storage account. Its folder stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the storage accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a storage account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on this machine; its subfolders are the containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the account. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a resource group, gallery, image definition or image version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the tags of groups, galleries, definitions and versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a resource exactly these tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a group two tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every tag of a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every tag of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tags of a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tags of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change some of the tags of a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether these tags are added, replace all the others, or are removed. Default: Merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one tag and keep the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in this order, %1 stored:</source>
        <extracomment>%1 is the size of what is stored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is the id of a resource</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption sets of each target region, in the same order: OS,LUN,SET,LUN,SET ..., null for none, or JSON. @FILE reads it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether regions that hold replicas may be removed: true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the version is kept until its end of life: true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as regions in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the recycle bin until %1; restore takes it out.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until a change has reached every region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a disk with two data disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate it to one more region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when the latest version is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the versions in the recycle bin of a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an image version and its replicas. In a gallery with a recycle bin it goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good, recycle bin or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a version in the recycle bin for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a version out of the recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where an image version is replicated to, and what else may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <extracomment>%1 is the name of an argument</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or ids of the storage accounts of the files in --data-vhds-uris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the managed image or virtual machine to publish, or id of another image version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the virtual machine to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the image version to publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the disk or snapshot of the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image of the operating system: a file of this machine, or the address of a blob.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the storage account that --os-vhd-uri lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or ids of the disks or snapshots of the data disks, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUNs of --data-snapshots, in the same order. Default: 0, 1, 2 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk images of data disks: files of this machine, or addresses of blobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUNs of --data-vhds-uris, in the same order. Default: 0, 1, 2 ..., behind those of --data-snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes replicas: %1</source>
        <extracomment>%1 is a list of regions with the number of replicas that are left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image file on this machine: raw, VHD, VHDX, QCOW2 or VMDK, recognised by its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the disk of an image file into another file, in any format that Vitrine writes. Nothing is registered, and the file that is read stays as it is. This command is Vitrine&apos;s own: az has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file to write. Default: what its name ends with, else raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format that the file to read must have. Default: what its content says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree that what the image&apos;s writer left unfinished is mended while it is read. The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a QCOW2 image into a fixed VHD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a disk image file as a publication does, and tell what is on it. Nothing is registered. Exit codes: 0 accepted, 3 refused, 4 readable with --repair. A file that cannot be checked at all gives a fault instead of a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format that the file must have. Default: what its content says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an image before it is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap the key of a disk encryption set anew. What is encrypted stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the passphrase that protects the key from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the key with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a disk encryption set and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a disk encryption set and destroy its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every disk as QCOW2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the disks of an image version into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copies the source to every region. Shallow copies nothing: the version is read from its source, in its own region alone; for trials only. Default: Full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write all disks to, as NAME-VERSION-os and NAME-VERSION-lunN with the ending of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every disk of the version, each into a file of its own in --output-folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a raw disk or a fixed VHD even when it begins or ends like another format, which programs that guess would take it for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the passphrase that protects the keys of disk encryption sets. Default: VITRINE_PASSPHRASE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow, pause, resume, repeat and cancel replications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with paused and interrupted jobs. What is complete is not copied again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this region of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened to a job, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log of a job as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a job, or one of its regions, until job resume. What is copied stays. A job that another process runs follows within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every job that works or waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place of a job in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which jobs begin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the job by one place among those of its priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a job begin before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the jobs to a bandwidth and to hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the limits; the one without a region is for all jobs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or lift a limit. Jobs that run keep to it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mbit/s that are written, and read for a check; 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time in which jobs may work, for example 20:00-06:00; none: at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 400 Mbit/s at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a region at night only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every replica that a region stores and check it against its manifest, what was checked longest ago first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend damaged replicas from intact copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only replicas that were not found intact for verifyIntervalDays of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what a region stores, and mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it would mean to remove its second region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its second region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every replica of an image version and mend the damaged ones from intact copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend damaged replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what every region would gain and lose, with bytes and time, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest version changes: %1 -&gt; %2</source>
        <extracomment>%1 and %2 are version numbers, or a dash for none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest version in %1 changes: %2 -&gt; %3</source>
        <extracomment>%1 is a region, %2 and %3 are version numbers, or a dash for none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage subscriptions and tenants, and who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the subscriptions, and who is signed in to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the tenant. Default: that of who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it may sign in, and act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is shown this once. Keep it where only its user can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the secrets of an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an application a new secret, shown this once. The others end, and the sign-ins they were for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the secret is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the secret ends, for example 2030-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many years the secret is good. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a secret for two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage applications, each registered in its home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that people read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an application, and what it is in every tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the applications of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the applications as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the service principal, or of its application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage service principals: what an application is in a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to an application: make its service principal in a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to an application of another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a service principal, with what is assigned to it: the tenant consents no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a service principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the service principals of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the service principals as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a service principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a service principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an application from acting in a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that holds the password or secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that people read. Default: the name to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the operating system, NAME@MACHINE, that is this user without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password. @FILE reads it from a file, @- from standard input. Default: it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a user; the password is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the user, or the name it signs in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a user, with what is assigned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the users of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the users as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a user. A new password signs it out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password. @FILE reads it from a file, @- from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a user from signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or name of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a user, a group or a service principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage who is in a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member to a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the members of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the members of a group as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a member from a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage groups: what is assigned to one counts for its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name. Default: the other one without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a group, with what is assigned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the groups of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the groups as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage users, groups, applications and service principals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether any row of the log was changed, moved or taken out, and print the head of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head that was printed before and kept elsewhere: the log must contain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the whole log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the description, the tags, the recycle bin or the sharing method of a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in: as a user, as a service principal, or without a name with the account of the operating system. Whoever signs in stays signed in to this catalogue on this machine, beside those of other tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in even when there is no subscription to work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the user, or secret of the application. @FILE reads it from a file, @- from standard input. Default: it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the tenant to sign in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the user, or id of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as an application, with its secret from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account of the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs out. Default: who signed in last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a user out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign everybody out. The account of the operating system acts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign everybody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token for programs, that stands for an hour for who is signed in to the tenant of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the tenant. Default: that of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token for the subscription that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of image definitions of the attached gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which images of the attached gallery labs may be made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take images out of what labs are made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let labs be made from images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the images of the attached gallery, and why no lab can be made of some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the images of a lab account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the lab account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the lab accounts, in which labs are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a lab account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a lab account without labs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the lab accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a lab account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the account and of its labs. Default: the location of the resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a gallery in the resource group, or its whole id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a shared image gallery; all its images are enabled then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the shared image gallery. Labs made from it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many machines the lab has, from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a lab and lay down the disk of its template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image definition of the attached gallery, by name or id: its latest version in the account&apos;s region; or the id of a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of a registered disk to make the lab from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a lab from an image of the attached gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the template to the attached shared image gallery, as a specialized image, replicated within the geography of its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new image; with --update-existing, of the image to update. Default then: the one last exported, else the one the lab was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new version of an existing image instead of a new image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the existing image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the machines of a lab from its template as it is now. Machines that are there are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a lab with 30 machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give machines of a lab the disk as it was published. What was done on them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the machine, from 1. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or remove machines of a published lab. The others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a lab 32 machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage labs: a template, and the machines made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a lab with its template and its machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the labs of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of an image version, an image definition or a managed image that the machine is made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: how many machines; with more than one, numbers follow their names. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage virtual machines: made from images, or registered so that image versions can be made from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a virtual machine from an image, or register one as a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a machine that was made from an image, with its disks, or forget one that is only registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host whether the machine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a machine on the host of its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a machine off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a machine off; the host forgets it, its disks stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: the password of the account; only its hash is kept. @FILE reads it from a file, which others on this machine cannot see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: the public keys of the account, or files with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: take the public key in ~/.ssh, and make one if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: processors of the machine. Default: 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --image: memory of the machine in MiB. Default: 2048.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage what runs the machines of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what runs the machines of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of libvirt, for example qemu:///session or qemu:///system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the machines of a region on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what runs the machines of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the machines of a region nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role as JSON, or the file that holds it: Name, Description, Actions, NotActions, AssignableScopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it concerns: object id, application id, sign-in name or display name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: / for everything, or the id of a tenant&apos;s management group, a subscription, a resource group, a gallery or an image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage roles: what those who have them may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a role from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a role that nobody has any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the built-in roles out: true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the role with this name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the roles as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a role that is not built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage who has which role where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a role to a user, a group or a service principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody use every image of a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove role assignments: those named, or those that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of role assignments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a role away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List role assignments. Default: those of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of every scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that the scope inherits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List who may do what as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage roles and who has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make machines that are alike from an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of an image version, an image definition or a managed image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many machines: up to 1000, of a managed image up to 600. Default: 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make thirty machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the image of a scale set, or check whether it can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only, for a scale set that is elsewhere: the state of its present machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how many machines a scale set has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many machines it is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage scale sets: machines that are made alike from an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a scale set with the disks of its machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the scale sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a scale set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shared gallery, as sig list-shared tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public name of the gallery, as sig list-community tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only galleries of this region. Default: of every region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the galleries that are open to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the community&apos;s galleries as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the galleries that are shared with the subscription, or with its tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are shared with the whole tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is shared with the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a gallery that is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the image definitions of a shared gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an image definition of a shared gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the image versions of a shared gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an image version of a shared gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of subscriptions, separated by spaces; at most 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of tenants, separated by spaces; at most 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the gallery as list-invitations tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for the whole tenant instead of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a gallery with subscriptions and tenants. Those of another tenant accept or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a gallery with a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gallery to everybody, under a public name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gallery to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing a gallery with subscriptions and tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing a gallery with a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a gallery private again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a gallery that another tenant shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the galleries that others share with the subscription and its tenant, and what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the invitations as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject a gallery that another tenant shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License terms of a community gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing method: by roles only, also directly with subscriptions and tenants, or with everybody. Default: Private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the public name of a community gallery begins: 5 to 16 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address of a community gallery&apos;s publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of a community gallery&apos;s publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share galleries with other subscriptions and tenants, or with everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign somebody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas are more than the limit of %2: make the machines in batches, or raise the limit (vitrinectl policy set).</source>
        <extracomment>%1 and %2 are numbers of replicas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what could be better: replicas, regions, versions nobody uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List advice, warnings first, then what saves most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a version without use counts as unused. Default: 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the advice for a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how many replicas machines and scale sets need that are made at the same time in one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single machines made at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale sets made at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances of each scale set. Default: 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 120 machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is known for: %1. What is there is in no sum of money.</source>
        <extracomment>%1 is a list of regions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some prices are examples. Set your own with: vitrinectl price set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The occupied size is at most this: blocks of zeros are only known when the disks are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count only what is stored in this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count only versions with this tag, of their own or of their image definition: key[=value].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what a version would cost in given regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied size of each disk, for example 10GiB 0; a number alone is in bytes. Blocks of zeros take nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image files, the operating system disk first: they are read to know what they occupy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions to replicate to: REGION[=COUNT][=STORAGE TYPE]. Default: those of the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas in each region that names no number. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the version, which it is copied out of. Default: the first target region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate an image that occupies 10 GiB, with an empty data disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what image versions cost, and what they will cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast the cost of the next months from the growth so far and from end-of-life dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months to look ahead. Default: 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past months that the growth is taken from. Default: 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cost of past months at the prices of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months to show, the present one being the last. Default: 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is stored and what it costs a month: as the service bills it, and by what the regions really store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a line is about. Default: one level below what is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only so many lines, the most expensive ones. Default: 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cost of a gallery by region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the deployment. Default: that of the template file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template, a JSON file of at most 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the template&apos;s parameters: a parameters file, JSON, or NAME=VALUE. Of two values of one parameter the later counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incremental: what the template does not name stays as it is. There is no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy templates to a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything that a template asks for, once all of it was found right. The same again goes on where it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the replication to processes of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a deployment. What it made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the template that was deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the deployments of a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a deployment and what became of each resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell everything that is wrong with a template. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell everything that a deployment would do. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before deploying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make resources from templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a template that makes the resources of a group again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of what to export. Default: everything in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a template that makes a gallery again, with everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the request, show it in these words, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region that the price is for. Default: every region without a price of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage what a stored or copied GiB costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the prices that count, with the examples among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the prices as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the prices of your own: the examples count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the prices of this region. Default: all, with the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a price, the currency of all prices, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of all prices, for example CAD. Amounts are not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the price: a GiB stored for a month, by storage type, or a GiB copied out of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a GiB, for example 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set what a GiB costs in a month in West Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions that go: %1. Freed: %2 GiB as billed, %3 a month.</source>
        <extracomment>%1 is a number of versions, %2 GiB, %3 an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule, unique in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the rules by which old versions may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a rule for a gallery or for one image definition, or replace the one of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep so many of the newest versions of each image definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep versions for so many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep versions with one of these tags: key[=value].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last five versions, and all for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a rule. No version goes by it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let versions go, too, whose gallery has no recycle bin: they cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let old versions go by rules, after looking at what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what the rules let go, as retention simulate shows it. Needs --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the rules of a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which versions would go and when, what that frees, and what keeps the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 - %3 % of the limit is used.</source>
        <extracomment>%1 is a region, %2 the name of a limit, %3 percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how much of the limits is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what the subscription uses of each limit, with a warning from 80 % on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this region. Default: every region in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the usage in West Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost at most: %1 a month, and %2 once for copies between regions.</source>
        <extracomment>%1 and %2 are amounts with their currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the log as it is now, and every row that comes, with a key that is kept outside the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch for the log from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an image version on a throw-away disk and see whether it starts. Keeps the verdict, the serial log and a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region whose replica is started. Default: the first that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which the verdict is made, at most 3600. Default: 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on test the latest version of each image again after so many days, when --due asks; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the latest version of each image that was not tested for as long as --every said. For a timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a version starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test every week what “latest” means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test what is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last boot test of an image version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file for what the machine wrote to its serial console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file for the picture of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last boot test and write its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key that signed the bundle: %1. Tell it to whoever imports it, by another way than the bundle&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is signed with the key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write galleries, image definitions and versions into a folder that can be carried to another catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to make, which is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each part, for example 2GiB. Default: a byte less than 4 GiB, which FAT takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of an earlier bundle: what that one has is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a gallery on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what a bundle carries, once all of it was found right. The same again goes on where it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions to replicate to. Default: the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key that must have signed the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the key that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry versions to another catalogue in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a bundle carries and who has signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every byte of a bundle with what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a bundle before it is carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how a virtual machine starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what a machine wrote to its serial console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the folder of a region that is found on a disk: register the region in its new place, and the replicas that the catalogue has lost. Nothing in the folder is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a region of this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is found there, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a disk that was moved to this machine holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica %2 of %1 is in use; run this again later.</source>
        <extracomment>%1 is a region, %2 the number of a replica</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back the space of what no version needs: it goes to the region&apos;s trash, and leaves it after 24 hours in which the region was looked after. Packs of which less than half is needed are rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would go, with bytes, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free at once what lies in the trash and what would go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what could be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --virtual-machine: delete the machine with its disks once the version is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no region&apos;s folder any more and can be deleted.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder of a region to another disk: copy it while the region is at work, compare every byte, and go on there. The old folder keeps what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder, empty or not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder of this availability zone, 1 to 3, instead of the region&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be copied, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a region to a larger disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
