# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_DocumentProgress(object):
    def setupUi(self, DocumentProgress):
        if not DocumentProgress.objectName():
            DocumentProgress.setObjectName(u"DocumentProgress")
        self.column = QVBoxLayout(DocumentProgress)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.heading = QLabel(DocumentProgress)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.heading)

        self.pages = QLabel(DocumentProgress)
        self.pages.setObjectName(u"pages")
        self.pages.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.pages)

        self.bar = QProgressBar(DocumentProgress)
        self.bar.setObjectName(u"bar")
        self.bar.setMaximum(0)
        self.bar.setTextVisible(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.column.addWidget(self.bar)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.stop = QPushButton(DocumentProgress)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.buttons.addWidget(self.stop)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(376, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)


        self.retranslateUi(DocumentProgress)
        self.stop.clicked.connect(DocumentProgress.reject)

        QMetaObject.connectSlotsByName(DocumentProgress)
    # setupUi

    def retranslateUi(self, DocumentProgress):
        DocumentProgress.setWindowTitle(QCoreApplication.translate("DocumentProgress", u"SCR Desktop", None))
        self.heading.setText(QCoreApplication.translate("DocumentProgress", u"Drawing the document", None))
        self.pages.setText(QCoreApplication.translate("DocumentProgress", u"Laying out the pages \u2026", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("DocumentProgress", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("DocumentProgress", u"&Stop", None))
    # retranslateUi

