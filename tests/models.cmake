foreach(unit IN ITEMS rateestimate activitymodel comparisonmodel coveragemodel figures gallerytreemodel
        resourcelists samplegallery supportbundle background workloadlists)
    vitrine_add_test(tst_${unit} SOURCES models/tst_${unit}.cpp LINK vitrine::vitrine_models
        LABELS models)
endforeach()
