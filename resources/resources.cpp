// The library holds data only; Qt needs one source to hang the resources on.
