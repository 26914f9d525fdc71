# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_agencies.ui'
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
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.row_list import RowList

class Ui_ImportAgencies(object):
    def setupUi(self, ImportAgencies):
        if not ImportAgencies.objectName():
            ImportAgencies.setObjectName(u"ImportAgencies")
        ImportAgencies.resize(820, 620)
        self.page = QVBoxLayout(ImportAgencies)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(ImportAgencies)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(ImportAgencies)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.rows = RowList(ImportAgencies)
        self.rows.setObjectName(u"rows")

        self.page.addWidget(self.rows)

        self.detail_label = QLabel(ImportAgencies)
        self.detail_label.setObjectName(u"detail_label")

        self.page.addWidget(self.detail_label)

        self.detail = QPlainTextEdit(ImportAgencies)
        self.detail.setObjectName(u"detail")
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)

        self.page.addWidget(self.detail)

        self.count = QLabel(ImportAgencies)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)

        self.page.addWidget(self.count)

        self.fault = QLabel(ImportAgencies)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_1)

        self.cancel = QPushButton(ImportAgencies)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ImportAgencies)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(2, 3)
        self.page.setStretch(4, 2)
#if QT_CONFIG(shortcut)
        self.detail_label.setBuddy(self.detail)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows, self.detail)
        QWidget.setTabOrder(self.detail, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ImportAgencies)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ImportAgencies)
    # setupUi

    def retranslateUi(self, ImportAgencies):
        ImportAgencies.setWindowTitle(QCoreApplication.translate("ImportAgencies", u"Import a list of agencies", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("ImportAgencies", u"Nothing changes until you take rows over. Each row says what it would do; untick what you do not want.", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ImportAgencies", u"Rows of the list, Space ticks or unticks one", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText(QCoreApplication.translate("ImportAgencies", u"What the row would &do", None))
        self.count.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ImportAgencies", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ImportAgencies", u"&Take over the ticked rows", None))
    # retranslateUi

