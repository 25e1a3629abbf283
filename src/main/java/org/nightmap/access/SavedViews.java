package org.nightmap.access;

import java.util.List;
import java.util.Optional;

/**
 * The views that whoever is signed in has saved. Everybody has only their own: those of others are not there, whatever id is
 * asked for.
 */
public interface SavedViews {

    int MOST = 100;

    /** By name; none where nobody is signed in. */
    List<SavedView> all();

    /** One's own view; empty where there is none with the id. */
    Optional<SavedView> find(long id);

    /**
     * Keeps a view.
     *
     * @throws UnfitView if there is one of that name, or there are as many as there may be
     * @throws NotAllowed if nobody is signed in
     */
    SavedView save(ViewName name, String address);

    /**
     * Gives a view another name.
     *
     * @throws UnfitView if another one has that name, or this one is gone
     * @throws NotAllowed if nobody is signed in
     */
    void rename(long id, ViewName name);

    /**
     * Puts another view in the place of one.
     *
     * @throws UnfitView if it is gone
     * @throws NotAllowed if nobody is signed in
     */
    void overwrite(long id, String address);

    /**
     * Deletes a view; one that is gone stays so.
     *
     * @throws NotAllowed if nobody is signed in
     */
    void delete(long id);
}
