package org.nightmap.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload, in the language of the page. */
final class UploadTexts extends UploadI18N {

    private static final long serialVersionUID = 1;

    UploadTexts(Texts texts) {
        String choose = texts.of("ui.upload.choose");
        String drop = texts.of("ui.upload.drop");
        setAddFiles(new AddFiles().setOne(choose).setMany(choose));
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        setError(new Error()
                .setTooManyFiles(texts.of("ui.upload.too_many"))
                .setFileIsTooBig(texts.of("ui.upload.too_big"))
                .setIncorrectFileType(texts.of("ui.upload.failed")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(texts.of("ui.upload.sending"))
                        .setStalled(texts.of("ui.upload.sending"))
                        .setProcessing(texts.of("ui.upload.sending"))
                        .setHeld(texts.of("ui.upload.sending")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new Uploading.Error()
                        .setServerUnavailable(texts.of("ui.upload.failed"))
                        .setUnexpectedServerError(texts.of("ui.upload.failed"))
                        .setForbidden(texts.of("ui.upload.failed"))));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
