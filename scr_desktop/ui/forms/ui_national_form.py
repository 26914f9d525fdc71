# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'national_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from scr_desktop.ui.room.scroll import Scroll

class Ui_NationalForm(object):
    def setupUi(self, NationalForm):
        if not NationalForm.objectName():
            NationalForm.setObjectName(u"NationalForm")
        NationalForm.resize(760, 640)
        self.column = QVBoxLayout(NationalForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.version = QLabel(NationalForm)
        self.version.setObjectName(u"version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setWordWrap(True)
        self.version.setProperty(u"role", u"heading")

        self.column.addWidget(self.version)

        self.about = QLabel(NationalForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.check_frame = QFrame(NationalForm)
        self.check_frame.setObjectName(u"check_frame")
        self.check_frame.setProperty(u"role", u"caution")
        self.check_layout = QVBoxLayout(self.check_frame)
        self.check_layout.setObjectName(u"check_layout")
        self.check = QLabel(self.check_frame)
        self.check.setObjectName(u"check")
        self.check.setTextFormat(Qt.TextFormat.PlainText)
        self.check.setWordWrap(True)

        self.check_layout.addWidget(self.check)


        self.column.addWidget(self.check_frame)

        self.forms = Scroll(NationalForm)
        self.forms.setObjectName(u"forms")
        self.forms.setWidgetResizable(True)
        self.forms_body = QWidget()
        self.forms_body.setObjectName(u"forms_body")
        self.forms_column = QVBoxLayout(self.forms_body)
        self.forms_column.setSpacing(10)
        self.forms_column.setObjectName(u"forms_column")
        self.forms_column.setContentsMargins(0, 6, 10, 6)
        self.forms.setWidget(self.forms_body)

        self.column.addWidget(self.forms)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.copied = QLabel(NationalForm)
        self.copied.setObjectName(u"copied")
        self.copied.setTextFormat(Qt.TextFormat.PlainText)
        self.copied.setWordWrap(True)
        self.copied.setProperty(u"role", u"good")

        self.buttons.addWidget(self.copied)

        self.close = QPushButton(NationalForm)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close)

        self.buttons.setStretch(0, 1)

        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.forms, self.close)

        self.retranslateUi(NationalForm)
        self.close.clicked.connect(NationalForm.accept)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(NationalForm)
    # setupUi

    def retranslateUi(self, NationalForm):
        NationalForm.setWindowTitle(QCoreApplication.translate("NationalForm", u"Text for the national form", None))
        self.version.setText("")
        self.about.setText("")
        self.check.setText("")
#if QT_CONFIG(accessibility)
        self.forms.setAccessibleName(QCoreApplication.translate("NationalForm", u"Parts of the form", None))
#endif // QT_CONFIG(accessibility)
        self.copied.setText("")
        self.close.setText(QCoreApplication.translate("NationalForm", u"&Close", None))
    # retranslateUi

